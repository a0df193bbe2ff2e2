package hedgeward.domain.support;

import hedgeward.domain.common.Fact;

import java.time.Instant;

/// What can become true of a task.
public sealed interface TaskFact extends Fact {
    TaskId taskId();

    Instant at();

    record TellingTried(TaskId taskId, Instant at) implements TaskFact {}

    record TaskHandedOver(TaskId taskId, Instant at) implements TaskFact {}

    record TaskSettled(TaskId taskId, Instant at) implements TaskFact {}

    record TaskReopened(TaskId taskId, Instant at) implements TaskFact {}
}
