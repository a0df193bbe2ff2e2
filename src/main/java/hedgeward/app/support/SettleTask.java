package hedgeward.app.support;

import hedgeward.app.common.Result;
import hedgeward.domain.common.Decision;
import hedgeward.domain.common.Fact;
import hedgeward.domain.support.DutyKind;
import hedgeward.domain.support.TaskOutcome;
import hedgeward.domain.support.TaskRecord;
import hedgeward.domain.support.TaskRejection;
import hedgeward.domain.support.TaskRules;
import hedgeward.domain.support.TaskStep;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Records that a task was done, or answers for it. Whoever was told of a happening was told of
/// what came before it in the same talk, so those open tasks end with it.
public final class SettleTask {

    /// @param at when it was done
    public record Command(
            TaskSteps.Seen seen,
            TaskOutcome outcome,
            Instant at,
            Optional<String> reference,
            Optional<String> words) {

        @Override
        public String toString() {
            return "SettleTask[" + outcome + "]";
        }
    }

    private final TaskSteps steps;

    public SettleTask(TaskSteps steps) {
        this.steps = steps;
    }

    public Result<TaskRecord, TaskRejection> handle(Command command) {
        TaskStep.Settled done =
                new TaskStep.Settled(
                        command.at(),
                        command.seen().actor().userName(),
                        command.outcome(),
                        command.reference(),
                        command.words());
        return steps.take(
                command.seen(),
                new TaskSteps.Entry(
                        "task.settle",
                        Optional.empty(),
                        Map.of("outcome", command.outcome().name())),
                opened -> decide(opened, done, steps.now()));
    }

    private static Decision<List<TaskRecord>, TaskRejection> decide(
            TaskSteps.Opened opened, TaskStep.Settled done, Instant now) {
        return switch (TaskRules.settle(opened.task(), opened.duty(), done, now)) {
            case Decision.Rejected<TaskRecord, TaskRejection>(var why) -> Decision.reject(why);
            case Decision.Accepted<TaskRecord, TaskRejection>(var task, var facts) -> {
                List<TaskRecord> all = new ArrayList<>(List.of(task));
                List<Fact> known = new ArrayList<>(facts);
                if (done.outcome().isTold()) {
                    opened.all().stream()
                            .filter(pair -> isToldWith(pair, opened))
                            .map(pair -> TaskRules.settle(pair.task(), pair.duty(), done, now))
                            .forEach(also -> add(also, all, known));
                }
                yield new Decision.Accepted<>(all, known);
            }
        };
    }

    private static boolean isToldWith(TaskSteps.Pair pair, TaskSteps.Opened opened) {
        return pair.duty().kind() == DutyKind.TELL
                && !pair.duty().key().equals(opened.duty().key())
                && !pair.duty().about().what().isComing()
                && !pair.duty().about().at().isAfter(opened.duty().about().at());
    }

    private static void add(
            Decision<TaskRecord, TaskRejection> also, List<TaskRecord> all, List<Fact> known) {
        if (also instanceof Decision.Accepted<TaskRecord, TaskRejection>(var task, var facts)) {
            all.add(task);
            known.addAll(facts);
        }
    }
}
