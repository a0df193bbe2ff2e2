package hedgeward.app.support;

import hedgeward.app.common.Result;
import hedgeward.domain.people.OfficerId;
import hedgeward.domain.support.TaskRecord;
import hedgeward.domain.support.TaskRejection;
import hedgeward.domain.support.TaskRules;
import hedgeward.domain.support.TaskStep;

import java.util.Map;
import java.util.Optional;

/// Gives a task to another owner, with the reason.
public final class HandOverTask {

    /// @param to the new owner; the desk when empty
    public record Command(TaskSteps.Seen seen, Optional<OfficerId> to, String reason) {

        @Override
        public String toString() {
            return "HandOverTask";
        }
    }

    private final TaskSteps steps;

    public HandOverTask(TaskSteps steps) {
        this.steps = steps;
    }

    public Result<TaskRecord, TaskRejection> handle(Command command) {
        TaskStep.HandedOver step =
                new TaskStep.HandedOver(
                        steps.now(),
                        command.seen().actor().userName(),
                        command.to(),
                        command.reason().strip());
        return steps.take(
                command.seen(),
                new TaskSteps.Entry(
                        "task.hand-over",
                        Optional.of(step.reason()),
                        Map.of("to", command.to().map(id -> "" + id.value()).orElse("desk"))),
                opened -> TaskSteps.alone(TaskRules.handOver(opened.task(), opened.owner(), step)));
    }
}
