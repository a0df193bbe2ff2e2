package hedgeward.ui.order;

import hedgeward.domain.condition.AddressGiveaway;
import hedgeward.domain.order.event.CourtDecision.Applicant;
import hedgeward.ui.kit.FieldRow;
import hedgeward.ui.terms.TermRows;
import hedgeward.ui.wording.OrderEventWords;

import javafx.scene.Node;

import java.util.ArrayList;
import java.util.List;

/// The fields of a change of terms: what happened, the court's decision where there is one, the new
/// terms, and why.
record TermsChangeFields(FormPlace place) {

    List<Node> of(TermsChangeModel form) {
        form.terms().offerFor(place.file().regime(), place.file().parties().household());
        form.terms().guard(AddressGiveaway.of(place.file().parties()));
        List<FieldRow> court = court(form);
        List<FieldRow> lasting = new ArrayList<>();
        Runnable fit = () -> form.lasting().fit(lasting, form.isVariation());
        lasting.addAll(form.lasting().fields(place, fit));
        place.scope()
                .observe(
                        form.happened().valueProperty(),
                        _ -> {
                            court.forEach(row -> show(form.isVariation(), row));
                            fit.run();
                        });
        List<Node> rows = new ArrayList<>(List.of(happened(form)));
        rows.addAll(court);
        rows.addAll(lasting);
        rows.add(terms(form));
        rows.add(
                place.fields()
                        .notes(
                                "reason",
                                CaseMsg.FIELD_TERMS_REASON,
                                form.reason(),
                                FormPlace.REASON_ROWS)
                        .required());
        return rows;
    }

    private FieldRow happened(TermsChangeModel form) {
        return place.fields()
                .choice(
                        "happened",
                        CaseMsg.FIELD_HAPPENED,
                        form.happened(),
                        form.offered(),
                        this::word);
    }

    private List<FieldRow> court(TermsChangeModel form) {
        return List.of(
                place.fields()
                        .moment("at", CaseMsg.FIELD_DECIDED_AT, form.decided().at(), place.today())
                        .required(),
                place.fields()
                        .moment(
                                "from",
                                CaseMsg.FIELD_TERMS_FROM,
                                form.decided().from(),
                                place.today())
                        .advice(CaseMsg.FIELD_TERMS_FROM_ADVICE),
                place.fields().text("court", CaseMsg.FIELD_COURT, form.decided().court()),
                place.fields()
                        .choice(
                                "applicant",
                                CaseMsg.FIELD_APPLICANT,
                                form.decided().applicant(),
                                List.of(Applicant.values()),
                                new OrderEventWords(place.look().messages())::applicant));
    }

    private FieldRow terms(TermsChangeModel form) {
        TermRows rows =
                new TermRows(place.look(), FormPlace.PREFIX + "terms", form.terms(), place.scope());
        return place.look()
                .forms()
                .row(CaseMsg.FIELD_TERMS, rows)
                .problem(form.terms().whole().problemProperty(), place.scope());
    }

    private String word(TermsChangeModel.Happened happened) {
        return place.look()
                .messages()
                .text(
                        switch (happened) {
                            case COURT_VARIED -> CaseMsg.HAPPENED_VARIED;
                            case ORDER_WRONG -> CaseMsg.HAPPENED_ORDER_WRONG;
                            case NOTICE_WRONG -> CaseMsg.HAPPENED_NOTICE_WRONG;
                        });
    }

    private static void show(boolean shown, Node node) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
