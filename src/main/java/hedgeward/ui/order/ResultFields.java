package hedgeward.ui.order;

import hedgeward.domain.clock.London;
import hedgeward.domain.condition.AddressGiveaway;
import hedgeward.domain.law.LegalSource;
import hedgeward.domain.order.HearingResult;
import hedgeward.ui.kit.FieldRow;
import hedgeward.ui.order.form.DeadlineLine;
import hedgeward.ui.terms.TermRows;
import hedgeward.ui.wording.CaseWords;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The fields of a hearing's result: an order made asks for days and terms and shows its last day,
/// anything else for the court's reasons.
record ResultFields(FormPlace place) {

    List<Node> of(ResultModel form) {
        form.terms().offerFor(place.file().regime(), place.file().parties().household());
        form.terms().guard(AddressGiveaway.of(place.file().parties()));
        FieldRow terms = terms(form);
        FieldRow days =
                place.fields()
                        .text("days", CaseMsg.FIELD_DAYS, form.days())
                        .requiredBy(LegalSource.crimeAndSecurityAct("s.28(10)").toString());
        FieldRow reasons =
                place.fields()
                        .notes(
                                "reasons",
                                CaseMsg.FIELD_REASONS,
                                form.reasons(),
                                FormPlace.REASON_ROWS);
        List<FieldRow> lasting = new ArrayList<>();
        Runnable fit =
                () -> {
                    show(form.isMade(), terms);
                    show(form.isMade() && !form.isDapo(), days);
                    show(!form.isMade(), reasons);
                    form.lasting().fit(lasting, form.isMade() && form.isDapo());
                };
        lasting.addAll(form.lasting().fields(place, fit));
        place.scope().observe(form.result().valueProperty(), _ -> fit.run());
        FieldRow at =
                place.fields().moment("at", CaseMsg.FIELD_RESULT_AT, form.at(), place.today());
        List<Node> rows = new ArrayList<>(List.of(result(form), at.required(), days));
        rows.addAll(lasting);
        rows.addAll(List.of(lastDay(form), terms, reasons));
        return rows;
    }

    private FieldRow result(ResultModel form) {
        return place.fields()
                .choice(
                        "result",
                        CaseMsg.FIELD_RESULT,
                        form.result(),
                        List.of(HearingResult.values()),
                        new CaseWords(place.look().messages())::result);
    }

    private DeadlineLine lastDay(ResultModel form) {
        DeadlineLine last = place.deadline();
        Runnable say =
                () ->
                        last.ofTerm(
                                form.regime(),
                                form.at().get().map(London::dateOf),
                                form.isMade() ? form.dayCount() : Optional.empty());
        place.scope().observe(form.at().valueProperty(), _ -> say.run());
        place.scope().listen(form.days().valueProperty(), _ -> say.run());
        place.scope().listen(form.result().valueProperty(), _ -> say.run());
        return last;
    }

    private FieldRow terms(ResultModel form) {
        TermRows boxes =
                new TermRows(
                        place.look(), FormPlace.PREFIX + "result", form.terms(), place.scope());
        return place.look()
                .forms()
                .row(CaseMsg.FIELD_TERMS, boxes)
                .requiredBy(termsSource(form).toString())
                .problem(either(form), place.scope());
    }

    private static LegalSource termsSource(ResultModel form) {
        return form.isDapo()
                ? LegalSource.domesticAbuseAct("s.35")
                : LegalSource.crimeAndSecurityAct("s.28(6)");
    }

    private static ObservableValue<Optional<String>> either(ResultModel form) {
        return Bindings.createObjectBinding(
                () ->
                        form.terms()
                                .whole()
                                .problemProperty()
                                .get()
                                .or(() -> form.terms().metres().problemProperty().get()),
                form.terms().whole().problemProperty(),
                form.terms().metres().problemProperty());
    }

    private static void show(boolean shown, Node node) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
