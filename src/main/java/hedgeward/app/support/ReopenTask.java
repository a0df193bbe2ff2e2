package hedgeward.app.support;

import hedgeward.app.common.Result;
import hedgeward.domain.support.TaskRecord;
import hedgeward.domain.support.TaskRejection;
import hedgeward.domain.support.TaskRules;
import hedgeward.domain.support.TaskStep;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Opens tasks again that were written down as done by mistake, all or none. What was written
/// stays.
public final class ReopenTask {

    /// @param seen the tasks that are open again
    public record Command(List<TaskSteps.Seen> seen, String reason) {

        public Command {
            seen = List.copyOf(seen);
        }

        /// Of one task.
        public Command(TaskSteps.Seen seen, String reason) {
            this(List.of(seen), reason);
        }

        @Override
        public String toString() {
            return "ReopenTask";
        }
    }

    private final TaskSteps steps;

    public ReopenTask(TaskSteps steps) {
        this.steps = steps;
    }

    /// @return every task that is open again
    public Result<List<TaskRecord>, TaskRejection> handle(Command command) {
        String reason = command.reason().strip();
        return steps.takeAll(
                command.seen(),
                new TaskSteps.Entry("task.reopen", Optional.of(reason), Map.of()),
                opened ->
                        TaskSteps.alone(
                                TaskRules.reopen(
                                        opened.task(),
                                        new TaskStep.Reopened(
                                                steps.now(),
                                                command.seen().getFirst().actor().userName(),
                                                reason))));
    }
}
