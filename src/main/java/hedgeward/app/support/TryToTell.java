package hedgeward.app.support;

import hedgeward.app.common.Result;
import hedgeward.domain.support.TaskRecord;
import hedgeward.domain.support.TaskRejection;
import hedgeward.domain.support.TaskRules;
import hedgeward.domain.support.TaskStep;
import hedgeward.domain.support.TryResult;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/// Records a try to tell that came to nothing; the task stays open.
public final class TryToTell {

    public record Command(
            TaskSteps.Seen seen, TryResult result, Instant at, Optional<String> words) {

        @Override
        public String toString() {
            return "TryToTell[" + result + "]";
        }
    }

    private final TaskSteps steps;

    public TryToTell(TaskSteps steps) {
        this.steps = steps;
    }

    public Result<TaskRecord, TaskRejection> handle(Command command) {
        TaskStep.Tried step =
                new TaskStep.Tried(
                        command.at(),
                        command.seen().actor().userName(),
                        command.result(),
                        command.words());
        return steps.take(
                command.seen(),
                new TaskSteps.Entry(
                        "task.try", Optional.empty(), Map.of("result", command.result().name())),
                opened ->
                        TaskSteps.alone(
                                TaskRules.tried(opened.task(), opened.duty(), step, steps.now())));
    }
}
