package hedgeward.store.support;

import static hedgeward.store.jooq.Tables.TASK_STEP;

import hedgeward.domain.people.OfficerId;
import hedgeward.domain.support.TaskOutcome;
import hedgeward.domain.support.TaskStep;
import hedgeward.domain.support.TryResult;
import hedgeward.store.columns.Columns;
import hedgeward.store.jooq.tables.records.TaskStepRecord;

import org.jooq.Record;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/// The columns of a step, and a row of them as a step.
final class StepColumns {

    private enum Kind {
        TRIED,
        HANDED_OVER,
        SETTLED,
        REOPENED
    }

    private StepColumns() {}

    /// Rows for new steps of a task that has `kept` already.
    static List<TaskStepRecord> rows(UUID task, int kept, List<TaskStep> fresh) {
        return IntStream.range(0, fresh.size())
                .mapToObj(i -> row(task, kept + i + 1, fresh.get(i)))
                .toList();
    }

    private static TaskStepRecord row(UUID task, int number, TaskStep step) {
        TaskStepRecord row = new TaskStepRecord();
        row.setTaskId(task);
        row.setNumber(number);
        row.setAt(step.at());
        row.setByUser(step.by());
        switch (step) {
            case TaskStep.Tried tried -> {
                row.setKind(Kind.TRIED.name());
                row.setOutcome(tried.result().name());
                row.setWords(tried.words().orElse(null));
            }
            case TaskStep.HandedOver given -> {
                row.setKind(Kind.HANDED_OVER.name());
                row.setOfficerId(given.to().map(OfficerId::value).orElse(null));
                row.setWords(given.reason());
            }
            case TaskStep.Settled done -> {
                row.setKind(Kind.SETTLED.name());
                row.setOutcome(done.outcome().name());
                row.setReference(done.reference().orElse(null));
                row.setWords(done.words().orElse(null));
            }
            case TaskStep.Reopened again -> {
                row.setKind(Kind.REOPENED.name());
                row.setWords(again.reason());
            }
        }
        return row;
    }

    static TaskStep step(Record row) {
        Optional<String> words = Optional.ofNullable(row.get(TASK_STEP.WORDS));
        return switch (Kind.valueOf(row.get(TASK_STEP.KIND))) {
            case TRIED ->
                    new TaskStep.Tried(
                            row.get(TASK_STEP.AT),
                            row.get(TASK_STEP.BY_USER),
                            TryResult.valueOf(row.get(TASK_STEP.OUTCOME)),
                            words);
            case HANDED_OVER ->
                    new TaskStep.HandedOver(
                            row.get(TASK_STEP.AT),
                            row.get(TASK_STEP.BY_USER),
                            Columns.key(row.get(TASK_STEP.OFFICER_ID), OfficerId::new),
                            words.orElseThrow());
            case SETTLED ->
                    new TaskStep.Settled(
                            row.get(TASK_STEP.AT),
                            row.get(TASK_STEP.BY_USER),
                            TaskOutcome.valueOf(row.get(TASK_STEP.OUTCOME)),
                            Optional.ofNullable(row.get(TASK_STEP.REFERENCE)),
                            words);
            case REOPENED ->
                    new TaskStep.Reopened(
                            row.get(TASK_STEP.AT), row.get(TASK_STEP.BY_USER), words.orElseThrow());
        };
    }
}
