package hedgeward.ui.breach;

import hedgeward.domain.breach.CourtOutcome;
import hedgeward.domain.breach.DailySum;
import hedgeward.domain.breach.PenaltyRules;
import hedgeward.domain.law.Penalty;
import hedgeward.ui.kit.Boxes;
import hedgeward.ui.kit.FieldRow;
import hedgeward.ui.kit.Look;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/// What the court found, and what it imposed, in the words of what was broken: a default under a
/// DVPO, an offence under a DAPO, and nothing known under a notice.
final class OutcomeForm {

    enum Finding {
        PROVED,
        NOT_PROVED,
        WITHDRAWN
    }

    /// What was typed.
    sealed interface Typed {
        record Found(CourtOutcome outcome) implements Typed {}

        record Missing(BreachMsg why) implements Typed {}
    }

    private final Look look;
    private final PenaltyRules.Scale scale;
    private final ComboBox<Finding> finding;
    private final TextField days;
    private final TextField pounds;
    private final TextField perDay;
    private final TextField defaultDays;

    OutcomeForm(Look look, PenaltyRules.Scale scale) {
        this.look = look;
        this.scale = scale;
        finding = look.widgets().choice("breach-finding", List.of(Finding.values()), this::word);
        days = number("breach-custody-days", BreachMsg.FORM_DAYS);
        pounds = number("breach-fine-pounds", BreachMsg.FORM_POUNDS);
        perDay = number("breach-daily-pounds", BreachMsg.FORM_DAILY);
        defaultDays = number("breach-default-days", BreachMsg.FORM_DEFAULT_DAYS);
    }

    private TextField number(String id, BreachMsg name) {
        TextField field = look.widgets().field(id, name);
        field.setPromptText("");
        field.disableProperty().bind(finding.valueProperty().isNotEqualTo(Finding.PROVED));
        return field;
    }

    Node first() {
        return finding;
    }

    Node fields() {
        FieldRow result = look.forms().row(BreachMsg.FORM_RESULT, finding).required();
        return switch (scale) {
            case NOTICE -> Boxes.column(result, look.widgets().label(BreachMsg.CEILING_NOTICE));
            case DVPO ->
                    Boxes.column(
                            look.forms()
                                    .twoColumns(
                                            result,
                                            look.forms()
                                                    .row(BreachMsg.FORM_DAYS, days)
                                                    .advice(BreachMsg.FORM_CEILING),
                                            look.forms()
                                                    .row(BreachMsg.FORM_DEFAULT_DAYS, defaultDays)
                                                    .advice(BreachMsg.CEILING_DAILY),
                                            look.forms().row(BreachMsg.FORM_DAILY, perDay),
                                            look.forms().row(BreachMsg.FORM_POUNDS, pounds)),
                            sum());
            case DAPO_OFFENCE ->
                    look.forms()
                            .twoColumns(
                                    result,
                                    look.forms()
                                            .row(BreachMsg.FORM_SENTENCE_DAYS, days)
                                            .advice(BreachMsg.CEILING_OFFENCE),
                                    look.forms().row(BreachMsg.FORM_FINE, pounds));
        };
    }

    /// What the sum by the day comes to, and the most it may come to, while it is typed.
    private Label sum() {
        Label sum =
                look.widgets()
                        .value(
                                Bindings.createStringBinding(
                                        this::sumWords,
                                        perDay.textProperty(),
                                        defaultDays.textProperty()));
        sum.setId("breach-daily-total");
        sum.getStyleClass().addAll("hw-figures", "hw-muted");
        return sum;
    }

    private String sumWords() {
        Optional<Integer> over = WholeNumber.read(defaultDays.getText()).value();
        Optional<Integer> each = WholeNumber.read(perDay.getText()).value();
        return over.map(
                        d ->
                                each.map(
                                                e ->
                                                        look.messages()
                                                                .text(
                                                                        BreachMsg.DAILY_TOTAL,
                                                                        new DailySum(e, d).total(),
                                                                        Penalty.mostForDays(d)))
                                        .orElseGet(
                                                () ->
                                                        look.messages()
                                                                .text(
                                                                        BreachMsg.DAILY_MOST,
                                                                        d,
                                                                        Penalty.mostForDays(d))))
                .orElse("");
    }

    Typed typed() {
        @Nullable Finding chosen = finding.getValue();
        if (chosen == null) {
            return new Typed.Missing(BreachMsg.PROBLEM_RESULT);
        }
        return switch (chosen) {
            case PROVED -> proved();
            case NOT_PROVED -> new Typed.Found(new CourtOutcome.NotProved());
            case WITHDRAWN -> new Typed.Found(new CourtOutcome.Withdrawn());
        };
    }

    private Typed proved() {
        List<WholeNumber> all =
                List.of(
                        WholeNumber.read(days.getText()),
                        WholeNumber.read(pounds.getText()),
                        WholeNumber.read(perDay.getText()),
                        WholeNumber.read(defaultDays.getText()));
        if (all.stream().anyMatch(WholeNumber::isWrong)) {
            return new Typed.Missing(BreachMsg.PROBLEM_NUMBER);
        }
        Optional<Integer> each = all.get(2).value();
        Optional<Integer> over = all.get(3).value();
        if (each.isPresent() != over.isPresent()) {
            return new Typed.Missing(BreachMsg.PROBLEM_DAILY);
        }
        if (each.isPresent() && all.get(1).value().isPresent()) {
            return new Typed.Missing(BreachMsg.PROBLEM_TWO_SUMS);
        }
        Optional<DailySum> daily = each.flatMap(e -> over.map(d -> new DailySum(e, d)));
        Optional<Integer> sum =
                daily.map(d -> (int) Math.min(Integer.MAX_VALUE, d.total()))
                        .or(() -> all.get(1).value());
        return new Typed.Found(new CourtOutcome.Proved(all.get(0).value(), sum, daily));
    }

    /// An offence is convicted of, a default proved.
    private String word(Finding found) {
        boolean offence = scale == PenaltyRules.Scale.DAPO_OFFENCE;
        return look.messages()
                .text(
                        switch (found) {
                            case PROVED ->
                                    offence
                                            ? BreachMsg.FINDING_CONVICTED
                                            : BreachMsg.FINDING_PROVED;
                            case NOT_PROVED ->
                                    offence
                                            ? BreachMsg.FINDING_ACQUITTED
                                            : BreachMsg.OUTCOME_NOT_PROVED;
                            case WITHDRAWN ->
                                    offence
                                            ? BreachMsg.FINDING_DISCONTINUED
                                            : BreachMsg.OUTCOME_WITHDRAWN;
                        });
    }
}
