package hedgeward.ui.tasks;

import hedgeward.app.support.TaskRow;
import hedgeward.domain.people.Officer;
import hedgeward.ui.kit.Boxes;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Scope;
import hedgeward.ui.kit.SearchChoice;

import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;

/// Gives the task to another owner; the reason stands in the note.
final class HandOverCard {

    private final Look look;
    private final TasksModel model;
    private final TasksController controller;
    private final Scope scope;
    private final VBox root = Boxes.card();

    HandOverCard(Look look, TasksModel model, TasksController controller, Scope scope) {
        this.look = look;
        this.model = model;
        this.controller = controller;
        this.scope = scope;
        root.setId("tasks-hand-over-card");
    }

    Node root() {
        return root;
    }

    void fill(TaskRow row) {
        ComboBox<Officer> next =
                SearchChoice.of(
                        "tasks-next-owner",
                        model.officers(),
                        HandOverCard::label,
                        model.next(),
                        scope);
        root.getChildren()
                .setAll(
                        look.widgets().section(TasksMsg.HAND_OVER),
                        look.forms()
                                .row(TasksMsg.HAND_OVER_TO, next)
                                .advice(TasksMsg.HAND_OVER_DESK),
                        Boxes.row(
                                look.widgets()
                                        .button(
                                                "tasks-hand-over",
                                                TasksMsg.HAND_OVER_BUTTON,
                                                () -> controller.actions().onHandOver(row))));
    }

    private static String label(Officer officer) {
        return officer.collar().value() + " " + officer.name().surname();
    }
}
