package hedgeward.app.support;

import hedgeward.app.common.Result;
import hedgeward.domain.common.Decision;
import hedgeward.domain.common.Fact;
import hedgeward.domain.people.ProtectedPerson;
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

/// Records that tasks were done, or answers for them, all or none. Whoever was told of a happening
/// was told of what came before it in the same talk, so those open tasks end with it. One talk
/// tells one person.
public final class SettleTask {

    /// @param seen the tasks that end so
    /// @param at when it was done
    public record Command(
            List<TaskSteps.Seen> seen,
            TaskOutcome outcome,
            Instant at,
            Optional<String> reference,
            Optional<String> words) {

        public Command {
            seen = List.copyOf(seen);
        }

        /// Of one task.
        public Command(
                TaskSteps.Seen seen,
                TaskOutcome outcome,
                Instant at,
                Optional<String> reference,
                Optional<String> words) {
            this(List.of(seen), outcome, at, reference, words);
        }

        @Override
        public String toString() {
            return "SettleTask[" + outcome + "]";
        }
    }

    private final TaskSteps steps;

    public SettleTask(TaskSteps steps) {
        this.steps = steps;
    }

    /// @return every task that ended
    public Result<List<TaskRecord>, TaskRejection> handle(Command command) {
        List<ProtectedPerson> told = new ArrayList<>();
        return steps.takeAll(
                command.seen(),
                new TaskSteps.Entry(
                        "task.settle",
                        Optional.empty(),
                        Map.of("outcome", command.outcome().name())),
                opened -> {
                    told.add(opened.file().parties().protectedPerson());
                    return command.outcome().isTold()
                                    && !TaskRules.isOnePerson(told.getFirst(), told.getLast())
                            ? Decision.reject(TaskRejection.DIFFERENT_PEOPLE)
                            : decide(opened, step(command), steps.now());
                });
    }

    private static TaskStep.Settled step(Command command) {
        return new TaskStep.Settled(
                command.at(),
                command.seen().getFirst().actor().userName(),
                command.outcome(),
                command.reference(),
                command.words());
    }

    private static Decision<List<TaskRecord>, TaskRejection> decide(
            TaskSteps.Opened opened, TaskStep.Settled done, Instant now) {
        return switch (TaskRules.settle(
                opened.task(), opened.duty(), done, now, opened.beginning())) {
            case Decision.Rejected<TaskRecord, TaskRejection>(var why) -> Decision.reject(why);
            case Decision.Accepted<TaskRecord, TaskRejection>(var task, var facts) -> {
                List<TaskRecord> all = new ArrayList<>(List.of(task));
                List<Fact> known = new ArrayList<>(facts);
                opened.all().stream()
                        .filter(pair -> endsWith(pair, opened, done.outcome()))
                        .map(pair -> TaskRules.settle(pair.task(), pair.duty(), done, now))
                        .forEach(also -> add(also, all, known));
                yield new Decision.Accepted<>(all, known);
            }
        };
    }

    /// Told in the same talk; or older than the register, as all that stood in the same line.
    private static boolean endsWith(
            TaskSteps.Pair pair, TaskSteps.Opened opened, TaskOutcome outcome) {
        boolean sameTalk =
                opened.duty().kind() == DutyKind.TELL
                        && pair.duty().kind() == DutyKind.TELL
                        && !pair.duty().key().equals(opened.duty().key())
                        && !pair.duty().about().what().isComing()
                        && !pair.duty().about().at().isAfter(opened.duty().about().at());
        return sameTalk
                && (outcome.isTold()
                        || outcome == TaskOutcome.ANSWERED_BEFORE
                                && opened.beginning().isAfter(pair.duty()));
    }

    private static void add(
            Decision<TaskRecord, TaskRejection> also, List<TaskRecord> all, List<Fact> known) {
        if (also instanceof Decision.Accepted<TaskRecord, TaskRejection>(var task, var facts)) {
            all.add(task);
            known.addAll(facts);
        }
    }
}
