package hedgeward.ui.visit;

import hedgeward.domain.visit.Attempt;
import hedgeward.ui.kit.FieldRow;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Scope;
import hedgeward.ui.wording.VisitWords;

import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import java.util.Locale;
import java.util.Optional;

/// What came of the visit, field by field in the order of the paper.
final class AnswersView {

    private final Look look;
    private final RecordVisitModel model;
    private final Scope scope;
    private final KeyChoice<Attempt> outcome;
    private final VBox root;

    AnswersView(Look look, RecordVisitModel model, Scope scope) {
        this.look = look;
        this.model = model;
        this.scope = scope;
        this.outcome = outcomes();
        FieldRow outcomeRow =
                look.forms()
                        .row(RecordVisitMsg.OUTCOME, outcome)
                        .required()
                        .problem(model.problemProperty(RecordVisitModel.Field.OUTCOME), scope);
        TextArea notes = look.widgets().notes("record-visit-notes", RecordVisitMsg.NOTES, 3);
        scope.bindBoth(notes.textProperty(), model.notesProperty());
        tabLeaves(notes);
        this.root =
                new VBox(
                        16,
                        outcomeRow,
                        new WhenView(look, model, scope).root(),
                        seen(),
                        look.forms().row(RecordVisitMsg.NOTES, notes),
                        new DisclosureView(look, model, scope).root());
        scope.observe(
                model.sheetProperty(),
                sheet -> {
                    root.setVisible(sheet.isPresent());
                    root.setManaged(sheet.isPresent());
                });
    }

    Node root() {
        return root;
    }

    void focus() {
        outcome.focus();
    }

    /// Tab leaves a text of several lines as it leaves every field; Ctrl+Tab writes a tab.
    static void tabLeaves(TextArea area) {
        area.addEventFilter(
                KeyEvent.KEY_PRESSED,
                key -> {
                    if (key.getCode() == KeyCode.TAB && !key.isShortcutDown()) {
                        area.requestFocusTraversal(
                                key.isShiftDown()
                                        ? TraversalDirection.PREVIOUS
                                        : TraversalDirection.NEXT);
                        key.consume();
                    }
                });
    }

    private KeyChoice<Attempt> outcomes() {
        VisitWords words = new VisitWords(look.messages());
        KeyChoice<Attempt> choice =
                new KeyChoice<>("record-visit-outcome", model.attemptProperty(), scope);
        for (Attempt attempt : Attempt.values()) {
            String id = "record-visit-" + attempt.name().toLowerCase(Locale.ROOT).replace('_', '-');
            choice.with(attempt, id, words.attempt(attempt), keyed(words.attempt(attempt)));
        }
        return choice;
    }

    private Node seen() {
        HBox both =
                new HBox(
                        48,
                        look.forms()
                                .row(
                                        RecordVisitMsg.ALONE,
                                        yesNo("record-visit-alone", model.aloneProperty())),
                        look.forms()
                                .row(
                                        RecordVisitMsg.CHILDREN,
                                        yesNo("record-visit-children", model.childrenProperty())),
                        look.forms()
                                .row(
                                        RecordVisitMsg.CONTACT,
                                        yesNo("record-visit-contact", model.contactProperty())));
        scope.observe(
                model.attemptProperty(),
                attempt -> both.setDisable(attempt.filter(a -> a == Attempt.SEEN).isEmpty()));
        return both;
    }

    private KeyChoice<Boolean> yesNo(String id, ObjectProperty<Optional<Boolean>> answer) {
        String yes = look.messages().text(RecordVisitMsg.YES);
        String no = look.messages().text(RecordVisitMsg.NO);
        return new KeyChoice<>(id, answer, scope)
                .with(true, id + "-yes", yes, keyed(yes))
                .with(false, id + "-no", no, keyed(no));
    }

    private String keyed(String word) {
        return look.messages().text(RecordVisitMsg.KEY, word, word.substring(0, 1));
    }
}
