package hedgeward.ui.breach;

import hedgeward.app.breachpage.BreachOverview;
import hedgeward.domain.correction.breach.BreachField;
import hedgeward.ui.correction.Conflict;
import hedgeward.ui.correction.ConflictSheet;
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
    private Optional<ConflictSheet<BreachField>> merging = Optional.empty();

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
        scope.listen(model.conflictProperty(), this::merge);
    }

    Node root() {
        return root;
    }

    /// A new form; what was typed into the one before goes with it.
    private void open(BreachForm chosen) {
        form = forms.of(chosen);
        root.getChildren().clear();
        fill();
        root.setOnKeyPressed(this::onKey);
        show(model.refusalProperty().get());
        form.filter(f -> f.content().getScene() != null).ifPresent(f -> f.first().requestFocus());
    }

    /// The sheet on which two people's changes are merged, in place of the form; going back shows
    /// the form with what was typed.
    private void merge(Optional<Conflict<BreachOverview, BreachField>> conflict) {
        merging = conflict.map(both -> controller.correcting().sheet(both));
        root.getChildren().clear();
        merging.ifPresentOrElse(
                sheet -> root.getChildren().addAll(sheet.root(), refusal), this::fill);
        merging.ifPresent(sheet -> sheet.first().requestFocus());
        show(model.refusalProperty().get());
    }

    private void fill() {
        form.ifPresent(f -> root.getChildren().add(f.content()));
        root.getChildren().add(refusal);
        form.ifPresent(f -> root.getChildren().add(f.buttons()));
    }

    private void show(Optional<String> refused) {
        refusal.setVisible(refused.isPresent());
        refusal.setManaged(refused.isPresent());
        boolean shown = form.isPresent() || merging.isPresent() || refused.isPresent();
        root.setVisible(shown);
        root.setManaged(shown);
    }

    private void onKey(KeyEvent key) {
        if (CONFIRM.match(key)) {
            merging.ifPresentOrElse(
                    ConflictSheet::onSave, () -> form.ifPresent(f -> f.record().run()));
            key.consume();
        } else if (key.getCode() == KeyCode.ESCAPE && merging.isPresent()) {
            controller.correcting().onBack();
            key.consume();
        } else if (key.getCode() == KeyCode.ESCAPE) {
            controller.onForm(BreachForm.NONE);
            key.consume();
        }
    }
}
