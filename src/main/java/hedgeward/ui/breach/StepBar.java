package hedgeward.ui.breach;

import hedgeward.app.breach.AdvanceBreach;
import hedgeward.ui.kit.Boxes;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Scope;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;

/// The steps of a breach as buttons, each enabled when it can be taken.
final class StepBar {

    private final Look look;
    private final BreachModel model;
    private final BreachController controller;
    private final HBox root = Boxes.row();

    StepBar(Look look, BreachModel model, BreachController controller, Scope scope) {
        this.look = look;
        this.model = model;
        this.controller = controller;
        Button seek =
                look.widgets()
                        .button(
                                "breach-seek",
                                BreachMsg.STEP_SEEK,
                                () ->
                                        controller.onStep(
                                                new AdvanceBreach.Step.SeekArrest(),
                                                BreachMsg.SAVED_SEEK));
        seek.disableProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                        () -> !model.maySeekArrest(), model.overviewProperty())
                                .or(controller.saving().busyProperty()));
        root.getChildren()
                .addAll(
                        seek,
                        opening("breach-arrest", BreachMsg.STEP_ARREST, BreachForm.ARREST),
                        opening("breach-station", BreachMsg.STEP_STATION, BreachForm.STATION),
                        opening("breach-court", BreachMsg.STEP_COURT, BreachForm.COURT),
                        opening("breach-outcome", BreachMsg.STEP_OUTCOME, BreachForm.OUTCOME),
                        Boxes.gap(),
                        opening("breach-correct", BreachMsg.STEP_CORRECT, BreachForm.CORRECT),
                        opening("breach-take-back", BreachMsg.STEP_TAKE_BACK, BreachForm.TAKE_BACK),
                        opening("breach-release", BreachMsg.STEP_RELEASE, BreachForm.RELEASE));
        scope.onEnd(() -> seek.disableProperty().unbind());
    }

    Node root() {
        return root;
    }

    private Button opening(String id, BreachMsg words, BreachForm form) {
        Button button = look.widgets().button(id, words, () -> controller.onForm(form));
        button.disableProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () -> !model.mayOpen(form), model.overviewProperty()));
        return button;
    }
}
