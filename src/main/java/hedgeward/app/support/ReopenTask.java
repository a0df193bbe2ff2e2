package hedgeward.app.support;

import hedgeward.app.common.Result;
import hedgeward.domain.support.TaskRecord;
import hedgeward.domain.support.TaskRejection;
import hedgeward.domain.support.TaskRules;
import hedgeward.domain.support.TaskStep;

import java.util.Map;
import java.util.Optional;

/// Opens a task again that was written down as done by mistake. What was written stays.
public final class ReopenTask {

    public record Command(TaskSteps.Seen seen, String reason) {

        @Override
        public String toString() {
            return "ReopenTask";
        }
    }

    private final TaskSteps steps;

    public ReopenTask(TaskSteps steps) {
        this.steps = steps;
    }

    public Result<TaskRecord, TaskRejection> handle(Command command) {
        TaskStep.Reopened step =
                new TaskStep.Reopened(
                        steps.now(), command.seen().actor().userName(), command.reason().strip());
        return steps.take(
                command.seen(),
                new TaskSteps.Entry("task.reopen", Optional.of(step.reason()), Map.of()),
                opened -> TaskSteps.alone(TaskRules.reopen(opened.task(), step)));
    }
}
