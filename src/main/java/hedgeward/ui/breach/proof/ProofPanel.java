package hedgeward.ui.breach.proof;

import hedgeward.app.breachpage.BreachOverview;
import hedgeward.app.proof.FileFact;
import hedgeward.ui.correction.Conflict;
import hedgeward.ui.correction.ConflictSheet;
import hedgeward.ui.kit.Boxes;
import hedgeward.ui.kit.Icon;
import hedgeward.ui.kit.Look;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

import java.util.Optional;

/// The form that is open, in the page and not over it; Ctrl+Enter keeps, Esc closes.
final class ProofPanel {

    private static final KeyCombination CONFIRM =
            new KeyCodeCombination(KeyCode.ENTER, KeyCombination.CONTROL_DOWN);

    private final Look look;
    private final ProofModel model;
    private final ProofController controller;
    private final ProofForms forms;
    private final Label refusal;
    private final VBox root = Boxes.column();
    private Optional<OpenForm> open = Optional.empty();
    private Optional<ConflictSheet<FileFact>> merging = Optional.empty();

    ProofPanel(Look look, ProofModel model, ProofController controller, ProofController.Desk desk) {
        this.look = look;
        this.model = model;
        this.controller = controller;
        this.forms = new ProofForms(look, model, desk.scope());
        this.refusal = look.widgets().value(model.refusalProperty().map(r -> r.orElse("")));
        refusal.setId("proof-refusal");
        refusal.getStyleClass().add("hw-field-problem");
        refusal.setGraphic(Icon.ACT_NOW.node());
        root.setId("proof-form");
        root.getStyleClass().add("hw-inset");
        root.setOnKeyPressed(this::onKey);
        desk.scope().observe(model.formProperty(), this::show);
        desk.scope().observe(model.refusalProperty(), this::show);
        desk.scope().listen(model.conflictProperty(), this::lay);
    }

    Node root() {
        return root;
    }

    private void show(ProofForm chosen) {
        open = forms.of(chosen);
        fill();
        open.filter(f -> root.getScene() != null).ifPresent(f -> f.first().requestFocus());
    }

    /// The form as it was typed, or both changes beside each other in its place.
    private void lay(Optional<Conflict<BreachOverview, FileFact>> conflict) {
        merging = conflict.map(controller.keeping()::sheet);
        merging.ifPresentOrElse(
                sheet -> {
                    root.getChildren().setAll(sheet.root(), refusal);
                    sheet.first().requestFocus();
                },
                this::fill);
    }

    private void fill() {
        root.getChildren().clear();
        open.ifPresent(
                f ->
                        root.getChildren()
                                .addAll(
                                        look.widgets().section(f.words().title()),
                                        f.fields(),
                                        refusal,
                                        buttons(f)));
        if (open.isEmpty()) {
            root.getChildren().add(refusal);
        }
        show(model.refusalProperty().get());
    }

    private Node buttons(OpenForm form) {
        Button keep = look.widgets().primary("proof-keep", form.words().button(), this::keep);
        keep.disableProperty().bind(controller.saving().busyProperty());
        Button cancel = look.widgets().button("proof-cancel", ProofMsg.CANCEL, this::close);
        return Boxes.row(Boxes.gap(), cancel, keep);
    }

    private void close() {
        controller.onForm(new ProofForm.None());
    }

    private void keep() {
        if (merging.isPresent()) {
            merging.get().onSave();
            return;
        }
        open.ifPresent(
                form -> {
                    switch (form.entered().get()) {
                        case OpenForm.Entered.Ready(var step) ->
                                controller.onStep(step, form.words().done());
                        case OpenForm.Entered.Missing(var why) -> controller.onIncomplete(why);
                    }
                });
    }

    private void show(Optional<String> refused) {
        refusal.setVisible(refused.isPresent());
        refusal.setManaged(refused.isPresent());
        boolean shown = open.isPresent() || refused.isPresent();
        root.setVisible(shown);
        root.setManaged(shown);
    }

    private void onKey(KeyEvent key) {
        if (CONFIRM.match(key)) {
            keep();
            key.consume();
        } else if (key.getCode() == KeyCode.ESCAPE) {
            merging.ifPresentOrElse(_ -> controller.keeping().onBack(), this::close);
            key.consume();
        }
    }
}
