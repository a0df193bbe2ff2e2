package hedgeward.ui.tasks;

import hedgeward.app.support.TaskRow;
import hedgeward.domain.support.TaskStep;
import hedgeward.ui.kit.Boxes;
import hedgeward.ui.kit.Look;
import hedgeward.ui.wording.TaskWords;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// What was done about a task, newest first.
final class StepsList {

    private final Look look;
    private final VBox root = Boxes.card();

    StepsList(Look look) {
        this.look = look;
        root.setId("tasks-steps");
    }

    Node root() {
        return root;
    }

    void fill(TaskRow row) {
        root.getChildren().setAll(look.widgets().section(TasksMsg.STEPS));
        row.kept().steps().reversed().stream()
                .map(step -> look.widgets().value(words(step)))
                .forEach(root.getChildren()::add);
    }

    /// Who did it, what and when, in one line.
    String words(TaskStep step) {
        TaskWords words = new TaskWords(look.messages());
        String at = look.times().dayTime(step.at());
        return switch (step) {
            case TaskStep.Tried tried ->
                    look.messages()
                            .text(
                                    TasksMsg.STEP_TRIED,
                                    at,
                                    words.tried(tried.result()),
                                    tried.by(),
                                    tried.words().orElse(""));
            case TaskStep.HandedOver given ->
                    look.messages().text(TasksMsg.STEP_HANDED_OVER, at, given.by(), given.reason());
            case TaskStep.Settled done ->
                    look.messages()
                            .text(
                                    TasksMsg.STEP_SETTLED,
                                    at,
                                    words.outcome(done.outcome()),
                                    done.by(),
                                    done.reference().or(done::words).orElse(""));
            case TaskStep.Reopened again ->
                    look.messages().text(TasksMsg.STEP_REOPENED, at, again.by(), again.reason());
        };
    }
}
