package hedgeward.ui.visit;

import hedgeward.ui.kit.Boxes;
import hedgeward.ui.kit.Icon;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Scope;

import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The page: the sheet of paper at the left, what was saved and what waits at the right.
final class RecordVisitView {

    private static final double SIDE = 280;
    private static final double FORM = 760;
    private static final KeyCombination CONFIRM =
            new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);

    private final RecordVisitModel model;
    private final RecordVisitController controller;
    private final CodeView code;
    private final AnswersView answers;
    private final CorrectVisitView correct;
    private final Parent root;

    RecordVisitView(
            Look look,
            RecordVisitModel model,
            RecordVisitController controller,
            ObservableValue<Boolean> busy,
            Scope scope) {
        this.model = model;
        this.controller = controller;
        this.code = new CodeView(look, model, controller, scope);
        this.answers = new AnswersView(look, model, scope);
        this.correct = new CorrectVisitView(look, model, controller, scope);
        VBox card = Boxes.card(code.root(), answers.root(), correct.root());
        card.setSpacing(16);
        ScrollPane form = Boxes.scrolled(card);
        form.setId("record-visit-form");
        new FocusReveal(form, card).follow(scope);
        VBox left = new VBox(12, Boxes.grow(form), foot(look, busy, scope));
        left.setMaxWidth(FORM);
        left.setPrefWidth(FORM);
        Region side = new SideLists(look, model, controller).root();
        side.setMinWidth(SIDE);
        side.setPrefWidth(SIDE);
        HBox parts = new HBox(24, Boxes.grow(left), Boxes.grow(side));
        VBox page = Boxes.page(look.widgets().pageTitle(RecordVisitMsg.TITLE), Boxes.grow(parts));
        page.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        this.root = page;
    }

    Parent root() {
        return root;
    }

    void focusCode() {
        code.focus();
    }

    void focusOutcome() {
        answers.focus();
    }

    private HBox foot(Look look, ObservableValue<Boolean> busy, Scope scope) {
        Button save =
                look.widgets()
                        .primary("record-visit-save", RecordVisitMsg.SAVE, controller::onSave);
        save.setGraphic(Icon.SAVE.node());
        Button clear =
                look.widgets()
                        .button("record-visit-clear", RecordVisitMsg.CLEAR, controller::onClear);
        Label problem = new Label();
        problem.setId("record-visit-problem");
        problem.setWrapText(true);
        problem.getStyleClass().add("hw-field-problem");
        scope.observe(
                model.problemProperty(RecordVisitModel.Field.FORM),
                words -> problem.setText(words.orElse("")));
        HBox foot = Boxes.row(save, clear, problem);
        scope.observe(
                model.sheetProperty(),
                sheet -> {
                    foot.setVisible(sheet.isPresent());
                    foot.setManaged(sheet.isPresent());
                });
        scope.observe(busy, save::setDisable);
        return foot;
    }

    private void onKey(KeyEvent key) {
        if (CONFIRM.match(key)) {
            if (correct.isShown()) {
                correct.record();
            } else {
                controller.onSave();
            }
            key.consume();
        } else if (key.getCode() == KeyCode.ESCAPE && !model.isTouched()) {
            controller.onClear();
            key.consume();
        }
    }
}
