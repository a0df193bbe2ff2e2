package hedgeward.ui.breach;

import hedgeward.ui.kit.Boxes;
import hedgeward.ui.kit.Icon;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Scope;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

import java.util.Optional;

/// The form of the step chosen, in the page and not over it; Ctrl+Enter records, Esc closes.
final class FormPanel {

    private static final KeyCombination CONFIRM =
            new KeyCodeCombination(KeyCode.ENTER, KeyCombination.CONTROL_DOWN);

    private final BreachController controller;
    private final StepForms forms;
    private final Label refusal;
    private final BreachModel model;
    private final VBox root = Boxes.card();
    private Optional<StepForms.Form> form = Optional.empty();

    FormPanel(Look look, BreachModel model, BreachController controller, Scope scope) {
        this.model = model;
        this.controller = controller;
        this.forms = new StepForms(look, model, controller, scope);
        this.refusal = look.widgets().value(model.refusalProperty().map(r -> r.orElse("")));
        refusal.setId("breach-refusal");
        refusal.getStyleClass().add("hw-field-problem");
        refusal.setGraphic(Icon.ACT_NOW.node());
        refusal.setWrapText(true);
        scope.observe(model.formProperty(), this::open);
        scope.observe(model.refusalProperty(), this::show);
    }

    Node root() {
        return root;
    }

    /// A new form; what was typed into the one before goes with it.
    private void open(BreachForm chosen) {
        form = forms.of(chosen);
        root.getChildren().clear();
        form.ifPresent(f -> root.getChildren().add(f.content()));
        root.getChildren().add(refusal);
        form.ifPresent(f -> root.getChildren().add(f.buttons()));
        root.setOnKeyPressed(this::onKey);
        show(model.refusalProperty().get());
        form.filter(f -> f.content().getScene() != null).ifPresent(f -> f.first().requestFocus());
    }

    private void show(Optional<String> refused) {
        refusal.setVisible(refused.isPresent());
        refusal.setManaged(refused.isPresent());
        boolean shown = form.isPresent() || refused.isPresent();
        root.setVisible(shown);
        root.setManaged(shown);
    }

    private void onKey(KeyEvent key) {
        if (CONFIRM.match(key)) {
            form.ifPresent(f -> f.record().run());
            key.consume();
        } else if (key.getCode() == KeyCode.ESCAPE) {
            controller.onForm(BreachForm.NONE);
            key.consume();
        }
    }
}
