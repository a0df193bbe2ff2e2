package hedgeward.domain.support;

import hedgeward.domain.common.Decision;
import hedgeward.domain.people.OfficerId;
import hedgeward.domain.people.ProtectedPerson;

import java.time.Instant;
import java.util.Optional;

/// Whether a step of a task may be taken.
public final class TaskRules {

    private TaskRules() {}

    /// It was done, or answered for.
    public static Decision<TaskRecord, TaskRejection> settle(
            TaskRecord task, Duty duty, TaskStep.Settled done, Instant now) {
        return objection(task, duty, done, now)
                .<Decision<TaskRecord, TaskRejection>>map(Decision::reject)
                .orElseGet(
                        () ->
                                Decision.accept(
                                        task.with(done),
                                        new TaskFact.TaskSettled(task.id(), done.at())));
    }

    /// The same, where the register may be younger than the duty.
    ///
    /// @param beginning from when on it can answer for the case
    public static Decision<TaskRecord, TaskRejection> settle(
            TaskRecord task, Duty duty, TaskStep.Settled done, Instant now, Beginning beginning) {
        return done.outcome() == TaskOutcome.ANSWERED_BEFORE && !beginning.isAfter(duty)
                ? Decision.reject(TaskRejection.NOT_FROM_BEFORE)
                : settle(task, duty, done, now);
    }

    private static Optional<TaskRejection> objection(
            TaskRecord task, Duty duty, TaskStep.Settled done, Instant now) {
        if (task.settled().isPresent()) {
            return Optional.of(TaskRejection.ALREADY_SETTLED);
        }
        if (done.at().isAfter(now)) {
            return Optional.of(TaskRejection.IN_THE_FUTURE);
        }
        if (done.at().isBefore(duty.about().at())) {
            return Optional.of(TaskRejection.BEFORE_IT_HAPPENED);
        }
        if (!done.outcome().fits(duty.kind())) {
            return Optional.of(TaskRejection.ANOTHER_KIND);
        }
        if (done.outcome().needsReason() && isEmpty(done.words())) {
            return Optional.of(TaskRejection.REASON_MISSING);
        }
        return done.outcome().needsReference() && isEmpty(done.reference())
                ? Optional.of(TaskRejection.REFERENCE_MISSING)
                : Optional.empty();
    }

    /// A try to tell that came to nothing; the task stays open.
    public static Decision<TaskRecord, TaskRejection> tried(
            TaskRecord task, Duty duty, TaskStep.Tried step, Instant now) {
        if (duty.kind() != DutyKind.TELL) {
            return Decision.reject(TaskRejection.ANOTHER_KIND);
        }
        if (task.settled().isPresent()) {
            return Decision.reject(TaskRejection.ALREADY_SETTLED);
        }
        return step.at().isAfter(now)
                ? Decision.reject(TaskRejection.IN_THE_FUTURE)
                : Decision.accept(task.with(step), new TaskFact.TellingTried(task.id(), step.at()));
    }

    /// It goes to another owner, with the reason.
    ///
    /// @param owner whose it is now; the desk when empty
    public static Decision<TaskRecord, TaskRejection> handOver(
            TaskRecord task, Optional<OfficerId> owner, TaskStep.HandedOver step) {
        if (task.settled().isPresent()) {
            return Decision.reject(TaskRejection.ALREADY_SETTLED);
        }
        if (step.reason().isBlank()) {
            return Decision.reject(TaskRejection.REASON_MISSING);
        }
        return step.to().equals(owner)
                ? Decision.reject(TaskRejection.SAME_OWNER)
                : Decision.accept(
                        task.with(step), new TaskFact.TaskHandedOver(task.id(), step.at()));
    }

    /// It was not done after all; what was written stays in its history.
    public static Decision<TaskRecord, TaskRejection> reopen(
            TaskRecord task, TaskStep.Reopened step) {
        if (task.settled().isEmpty()) {
            return Decision.reject(TaskRejection.NOT_SETTLED);
        }
        return step.reason().isBlank()
                ? Decision.reject(TaskRejection.REASON_MISSING)
                : Decision.accept(task.with(step), new TaskFact.TaskReopened(task.id(), step.at()));
    }

    /// Whether one talk can tell both: the same name, and no two dates of birth.
    public static boolean isOnePerson(ProtectedPerson one, ProtectedPerson other) {
        return one.name().listed().equalsIgnoreCase(other.name().listed())
                && (one.bornOn().isEmpty()
                        || other.bornOn().isEmpty()
                        || one.bornOn().equals(other.bornOn()));
    }

    private static boolean isEmpty(Optional<String> text) {
        return text.filter(words -> !words.isBlank()).isEmpty();
    }
}
