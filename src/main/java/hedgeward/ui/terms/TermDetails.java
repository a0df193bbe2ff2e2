package hedgeward.ui.terms;

import hedgeward.domain.condition.Condition;
import hedgeward.domain.condition.ConditionType;
import hedgeward.domain.law.Regime;
import hedgeward.ui.kit.FieldRow;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Scope;

import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/// The typed parts of one term: the court's words, why it is necessary, where, by what channel,
/// when, what it allows, how long. Only parts that fit its type are shown.
final class TermDetails extends VBox {

    private static final int WORD_ROWS = 3;
    private static final Set<ConditionType> ABOUT_CONTACT =
            Set.of(
                    ConditionType.NO_MOLESTATION,
                    ConditionType.NO_CONTACT,
                    ConditionType.OTHER_PROHIBITION);

    private final Look look;
    private final String id;
    private final TermDraft draft;
    private final Scope scope;

    TermDetails(Look look, String id, TermSheet sheet, TermDraft draft, Scope owner) {
        super(14);
        this.look = look;
        this.id = id;
        this.draft = draft;
        this.scope = owner.child();
        setId(id + "-details");
        getStyleClass().add("hw-term-details");
        TermParts parts = new TermParts(look, id, draft, scope);
        ConditionType type = draft.type();
        getChildren().setAll(templates(), courtWords(), differences(), reason());
        if (type.isOccupation()) {
            getChildren().add(parts.place());
        }
        if (ABOUT_CONTACT.contains(type)) {
            getChildren().add(parts.channels());
        }
        getChildren().addAll(parts.whom(), new HoursPart(look, id, draft, scope).row());
        getChildren().add(parts.exceptions());
        if (type.isForDapoOnly()) {
            getChildren().add(supervisor());
        }
        if (sheet.regimeProperty().get() == Regime.DAPN_DAPO) {
            getChildren().add(lastDay());
        }
        sceneProperty().subscribe((before, now) -> endWhenGone(before != null && now == null));
    }

    private void endWhenGone(boolean gone) {
        if (gone) {
            scope.close();
        }
    }

    private Node templates() {
        ComboBox<TermMsg> box =
                look.widgets()
                        .choice(
                                id + "-template",
                                TermWording.templates(draft.type()),
                                look.messages()::text);
        box.setPromptText(look.messages().text(TermMsg.TEMPLATE));
        box.setAccessibleText(look.messages().text(TermMsg.TEMPLATE));
        scope.listen(
                box.valueProperty(),
                key -> {
                    if (key != null) {
                        draft.change(t -> t.withCourtWords(look.messages().text(key)));
                    }
                });
        return box;
    }

    private FieldRow courtWords() {
        TextArea area = area("words", TermMsg.COURT_WORDS, Condition::withCourtWords);
        scope.observe(
                draft.conditionProperty(),
                term -> {
                    String words = term.courtWords().orElse("");
                    if (!words.equals(area.getText().strip())) {
                        area.setText(words);
                    }
                });
        return look.forms().row(TermMsg.COURT_WORDS, area).advice(TermMsg.COURT_WORDS_ADVICE);
    }

    private VBox differences() {
        VBox place = new VBox();
        place.managedProperty().bind(place.visibleProperty());
        Runnable say =
                () -> {
                    Optional<? extends Node> banner =
                            new TermFindings(look).difference(draft.soFar());
                    place.setVisible(banner.isPresent());
                    place.getChildren().setAll(banner.<Node>map(b -> b).stream().toList());
                };
        scope.observe(draft.conditionProperty(), _ -> say.run());
        scope.listen(draft.metres().valueProperty(), _ -> say.run());
        return place;
    }

    private FieldRow reason() {
        TextArea area = area("reason", TermMsg.REASON, Condition::withReason);
        area.setText(draft.conditionProperty().get().reason().orElse(""));
        return look.forms().row(TermMsg.REASON, area);
    }

    private TextArea area(String part, TermMsg name, BiFunction<Condition, String, Condition> how) {
        TextArea area = look.widgets().notes(id + "-" + part, name, WORD_ROWS);
        scope.listen(area.textProperty(), words -> draft.change(term -> how.apply(term, words)));
        return area;
    }

    private FieldRow supervisor() {
        TextField field = look.widgets().field(id + "-supervisor", TermMsg.SUPERVISOR);
        field.setPromptText("");
        field.setText(draft.conditionProperty().get().bounds().supervisor().orElse(""));
        scope.listen(
                field.textProperty(),
                words -> draft.change(t -> t.withBounds(t.bounds().withSupervisor(words))));
        return look.forms().row(TermMsg.SUPERVISOR, field);
    }

    private FieldRow lastDay() {
        DatePicker picker = look.widgets().date(id + "-last-day", TermMsg.LAST_DAY, look.times());
        picker.setValue(draft.conditionProperty().get().life().lastDay().orElse(null));
        scope.listen(
                picker.valueProperty(),
                day ->
                        draft.change(
                                t ->
                                        t.withLife(
                                                day == null
                                                        ? t.life().withoutEnd()
                                                        : t.life().withLastDay(day))));
        return look.forms().row(TermMsg.LAST_DAY, picker).advice(TermMsg.LAST_DAY_ADVICE);
    }
}
