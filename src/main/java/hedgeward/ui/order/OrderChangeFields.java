package hedgeward.ui.order;

import hedgeward.domain.law.LegalSource;
import hedgeward.domain.order.event.CourtDecision.Applicant;
import hedgeward.ui.kit.FieldRow;
import hedgeward.ui.wording.OrderEventWords;

import javafx.scene.Node;

import java.util.List;

/// The fields of what a court did to an order; from when to when only for a suspension.
record OrderChangeFields(FormPlace place) {

    List<Node> of(OrderChangeModel form) {
        FieldRow from = from(form);
        FieldRow until = until(form);
        FieldRow hearing = hearing(form);
        place.scope()
                .observe(
                        form.did().valueProperty(),
                        _ -> {
                            show(form.isSuspension(), from);
                            show(form.isSuspension(), until);
                            show(form.isReturnListing(), hearing);
                        });
        FieldRow at =
                place.fields().moment("at", CaseMsg.FIELD_DECIDED_AT, form.at(), place.today());
        FieldRow court = place.fields().text("court", CaseMsg.FIELD_COURT, form.court());
        return List.of(
                did(form),
                at.required(),
                court.required(),
                from,
                until,
                hearing,
                applicant(form),
                place.fields()
                        .notes(
                                "reasons",
                                CaseMsg.FIELD_REASONS,
                                form.reasons(),
                                FormPlace.REASON_ROWS));
    }

    private FieldRow did(OrderChangeModel form) {
        return place.fields()
                .choice("did", CaseMsg.FIELD_DID, form.did(), form.offered(), this::word)
                .requiredBy(power().toString());
    }

    private FieldRow from(OrderChangeModel form) {
        return place.fields()
                .moment("from", CaseMsg.FIELD_SUSPENDED_FROM, form.span().from(), place.today())
                .advice(CaseMsg.FIELD_SUSPENDED_FROM_ADVICE);
    }

    private FieldRow until(OrderChangeModel form) {
        return place.fields()
                .moment("until", CaseMsg.FIELD_SUSPENDED_UNTIL, form.span().until(), place.today())
                .advice(CaseMsg.FIELD_SUSPENDED_UNTIL_ADVICE);
    }

    private FieldRow hearing(OrderChangeModel form) {
        return place.fields()
                .moment("hearing", CaseMsg.FIELD_RETURN_AT, form.hearing(), place.today())
                .requiredBy(LegalSource.domesticAbuseAct("s.34").toString());
    }

    private FieldRow applicant(OrderChangeModel form) {
        return place.fields()
                .choice(
                        "applicant",
                        CaseMsg.FIELD_APPLICANT,
                        form.applicant(),
                        List.of(Applicant.values()),
                        new OrderEventWords(place.look().messages())::applicant);
    }

    private LegalSource power() {
        return switch (place.file().regime()) {
            case DVPN_DVPO -> LegalSource.magistratesCourtsAct("s.63(2)");
            case DAPN_DAPO -> LegalSource.domesticAbuseAct("ss.34, 44");
        };
    }

    private String word(OrderChangeModel.Did did) {
        return place.look()
                .messages()
                .text(
                        switch (did) {
                            case SUSPENDED -> CaseMsg.COURT_SUSPENDED;
                            case LIFTED -> CaseMsg.COURT_LIFTED;
                            case RESCINDED -> CaseMsg.COURT_RESCINDED;
                            case RETURN_LISTED -> CaseMsg.COURT_RETURN_LISTED;
                            case CONTINUED -> CaseMsg.COURT_CONTINUED;
                            case DISCHARGED -> CaseMsg.COURT_DISCHARGED;
                        });
    }

    private static void show(boolean shown, Node node) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
