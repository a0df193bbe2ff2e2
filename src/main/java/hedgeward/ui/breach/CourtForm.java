package hedgeward.ui.breach;

import hedgeward.domain.breach.BreachRules;
import hedgeward.domain.breach.Remand;
import hedgeward.ui.kit.Boxes;
import hedgeward.ui.kit.FieldRow;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.MomentField;
import hedgeward.ui.kit.Scope;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A day in court: when, whether it was put off, and what becomes of the respondent until then.
final class CourtForm {

    private final Look look;
    private final Scope scope;
    private final MomentField at;
    private final CheckBox adjourned;
    private final ComboBox<Optional<Remand.Kind>> remand;
    private final MomentField until;
    private final TextField words;
    private final Label length;
    private final BreachMsg power;

    CourtForm(Look look, Scope scope, BreachMsg power) {
        this.look = look;
        this.power = power;
        this.scope = scope;
        at =
                new MomentField(
                        look.widgets(), look.times(), "breach-court-at", BreachMsg.FORM_COURT_AT);
        adjourned = look.widgets().check("breach-court-adjourned", BreachMsg.FORM_ADJOURNED);
        remand = kinds();
        until =
                new MomentField(
                        look.widgets(),
                        look.times(),
                        "breach-remand-until",
                        BreachMsg.FORM_REMAND_UNTIL);
        words = look.widgets().field("breach-remand-words", BreachMsg.FORM_REMAND_WORDS);
        words.setPromptText("");
        length = look.widgets().value("");
        length.setId("breach-remand-length");
        length.getStyleClass().add("hw-muted");
        at.valueProperty().subscribe(this::measure);
        until.valueProperty().subscribe(this::measure);
        remand.valueProperty().subscribe(this::measure);
    }

    private ComboBox<Optional<Remand.Kind>> kinds() {
        ComboBox<Optional<Remand.Kind>> box =
                look.widgets()
                        .choice(
                                "breach-remand",
                                List.of(
                                        Optional.empty(),
                                        Optional.of(Remand.Kind.CUSTODY),
                                        Optional.of(Remand.Kind.BAIL)),
                                this::word);
        box.setValue(Optional.empty());
        return box;
    }

    Node fields() {
        Node more =
                Boxes.column(
                        look.forms()
                                .twoColumns(
                                        look.forms()
                                                .row(BreachMsg.FORM_REMAND, remand)
                                                .advice(power),
                                        row(BreachMsg.FORM_REMAND_UNTIL, until),
                                        look.forms().row(BreachMsg.FORM_REMAND_WORDS, words)),
                        length);
        more.visibleProperty().bind(adjourned.selectedProperty());
        more.managedProperty().bind(adjourned.selectedProperty());
        return Boxes.column(
                look.forms().twoColumns(row(BreachMsg.FORM_COURT_AT, at), adjourned), more);
    }

    Node first() {
        return at;
    }

    /// What was typed, or what is missing.
    Optional<BreachRules.CourtReport> report() {
        Optional<Instant> end = until.valueProperty().get();
        boolean remanded = adjourned.isSelected() && remand.getValue().isPresent();
        if (remanded && end.isEmpty()) {
            return Optional.empty();
        }
        return at.valueProperty()
                .get()
                .map(
                        t ->
                                new BreachRules.CourtReport(
                                        t,
                                        adjourned.isSelected(),
                                        remanded ? remanded(end) : Optional.empty()));
    }

    private Optional<Remand> remanded(Optional<Instant> end) {
        Optional<String> typed = Optional.of(words.getText().strip()).filter(w -> !w.isEmpty());
        return remand.getValue().flatMap(kind -> end.map(e -> new Remand(kind, e, typed)));
    }

    /// How long it is against what is usual: said, never refused.
    private void measure() {
        Optional<Remand.Length> said =
                remanded(until.valueProperty().get())
                        .flatMap(r -> at.valueProperty().get().map(r::lengthFrom));
        length.setText(
                said.map(
                                l ->
                                        look.messages()
                                                .text(
                                                        switch (l) {
                                                            case USUAL -> BreachMsg.REMAND_USUAL;
                                                            case FOR_A_REPORT_ONLY ->
                                                                    BreachMsg.REMAND_FOR_A_REPORT;
                                                            case LONGER_THAN_KNOWN ->
                                                                    BreachMsg.REMAND_TOO_LONG;
                                                        }))
                        .orElse(""));
    }

    private String word(Optional<Remand.Kind> kind) {
        return kind.map(
                        k ->
                                look.messages()
                                        .text(
                                                switch (k) {
                                                    case CUSTODY -> BreachMsg.REMAND_CUSTODY;
                                                    case BAIL -> BreachMsg.REMAND_BAIL;
                                                }))
                .orElseGet(() -> look.messages().text(BreachMsg.REMAND_NOT_KNOWN));
    }

    private FieldRow row(BreachMsg label, MomentField field) {
        return look.forms().row(label, field).problem(field.problemProperty(), scope);
    }
}
