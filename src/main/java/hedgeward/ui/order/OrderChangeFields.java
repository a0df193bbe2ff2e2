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
        OrderEventWords words = new OrderEventWords(place.look().messages());
        FieldRow from =
                place.fields()
                        .moment(
                                "from",
                                CaseMsg.FIELD_SUSPENDED_FROM,
                                form.span().from(),
                                place.today())
                        .advice(CaseMsg.FIELD_SUSPENDED_FROM_ADVICE);
        FieldRow until =
                place.fields()
                        .moment(
                                "until",
                                CaseMsg.FIELD_SUSPENDED_UNTIL,
                                form.span().until(),
                                place.today())
                        .advice(CaseMsg.FIELD_SUSPENDED_UNTIL_ADVICE);
        place.scope()
                .observe(
                        form.did().valueProperty(),
                        _ -> {
                            show(form.isSuspension(), from);
                            show(form.isSuspension(), until);
                        });
        FieldRow did =
                place.fields()
                        .choice(
                                "did",
                                CaseMsg.FIELD_DID,
                                form.did(),
                                form.offered(),
                                this::word)
                        .requiredBy(LegalSource.magistratesCourtsAct("s.63(2)").toString());
        return List.of(
                did,
                place.fields()
                        .moment("at", CaseMsg.FIELD_DECIDED_AT, form.at(), place.today())
                        .required(),
                place.fields().text("court", CaseMsg.FIELD_COURT, form.court()).required(),
                from,
                until,
                place.fields()
                        .choice(
                                "applicant",
                                CaseMsg.FIELD_APPLICANT,
                                form.applicant(),
                                List.of(Applicant.values()),
                                words::applicant),
                place.fields()
                        .notes(
                                "reasons",
                                CaseMsg.FIELD_REASONS,
                                form.reasons(),
                                FormPlace.REASON_ROWS));
    }

    private String word(OrderChangeModel.Did did) {
        return place.look()
                .messages()
                .text(
                        switch (did) {
                            case SUSPENDED -> CaseMsg.COURT_SUSPENDED;
                            case LIFTED -> CaseMsg.COURT_LIFTED;
                            case RESCINDED -> CaseMsg.COURT_RESCINDED;
                        });
    }

    private static void show(boolean shown, Node node) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
