package hedgeward.store.support;

import static hedgeward.store.jooq.Tables.TASK;
import static hedgeward.store.jooq.Tables.TASK_STEP;

import hedgeward.app.common.Saved;
import hedgeward.app.support.Tasks;
import hedgeward.domain.order.CaseId;
import hedgeward.domain.order.CaseRef;
import hedgeward.domain.support.Beginning;
import hedgeward.domain.support.DutyKey;
import hedgeward.domain.support.TaskId;
import hedgeward.domain.support.TaskRecord;
import hedgeward.domain.support.TaskStep;
import hedgeward.store.columns.BulkInsert;
import hedgeward.store.common.CurrentTransaction;

import org.jooq.DSLContext;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Tasks in their tables.
public final class JooqTasks implements Tasks {

    private final CurrentTransaction current;

    public JooqTasks(CurrentTransaction current) {
        this.current = current;
    }

    @Override
    public List<TaskRecord> findByCase(CaseId caseId) {
        return findByCases(List.of(caseId));
    }

    @Override
    public List<TaskRecord> findByCases(Collection<CaseId> caseIds) {
        return BulkInsert.parts(caseIds.stream().map(CaseId::value).distinct().toList()).stream()
                .flatMap(some -> find(some).stream())
                .toList();
    }

    @Override
    public List<CaseRef> findCases(Instant at, Instant since) {
        return WatchedCases.refs(current.dsl(), at, since).fetch(row -> new CaseRef(row.value1()));
    }

    @Override
    public Map<CaseId, Beginning> findBeginnings(Collection<CaseId> caseIds) {
        return CaseBeginnings.of(current.dsl(), caseIds);
    }

    @Override
    public void addAll(List<TaskRecord> tasks) {
        DSLContext dsl = current.dsl();
        BulkInsert.into(
                dsl,
                TASK,
                tasks.stream()
                        .map(
                                task ->
                                        new hedgeward.store.jooq.tables.records.TaskRecord(
                                                task.id().value(),
                                                1L,
                                                task.caseId().value(),
                                                task.duty().value()))
                        .toList());
        BulkInsert.into(
                dsl,
                TASK_STEP,
                tasks.stream()
                        .flatMap(
                                task ->
                                        StepColumns.rows(task.id().value(), 0, task.steps())
                                                .stream())
                        .toList());
    }

    @Override
    public Saved save(TaskRecord task) {
        DSLContext dsl = current.dsl();
        if (task.version() == 0) {
            dsl.insertInto(TASK, TASK.ID, TASK.VERSION, TASK.CASE_ID, TASK.DUTY)
                    .values(task.id().value(), 1L, task.caseId().value(), task.duty().value())
                    .execute();
        } else if (dsl.update(TASK)
                        .set(TASK.VERSION, task.version() + 1)
                        .where(TASK.ID.eq(task.id().value()))
                        .and(TASK.VERSION.eq(task.version()))
                        .execute()
                == 0) {
            return Saved.STALE;
        }
        addSteps(dsl, task);
        return Saved.SAVED;
    }

    private static void addSteps(DSLContext dsl, TaskRecord task) {
        int kept = dsl.fetchCount(TASK_STEP, TASK_STEP.TASK_ID.eq(task.id().value()));
        List<TaskStep> fresh = task.steps().subList(kept, task.steps().size());
        BulkInsert.into(dsl, TASK_STEP, StepColumns.rows(task.id().value(), kept, fresh));
    }

    private List<TaskRecord> find(List<UUID> caseIds) {
        DSLContext dsl = current.dsl();
        Map<UUID, List<TaskStep>> steps =
                dsl.select(TASK_STEP.fields())
                        .from(TASK_STEP)
                        .join(TASK)
                        .on(TASK.ID.eq(TASK_STEP.TASK_ID))
                        .where(TASK.CASE_ID.in(caseIds))
                        .orderBy(TASK_STEP.TASK_ID, TASK_STEP.NUMBER)
                        .fetchGroups(TASK_STEP.TASK_ID, StepColumns::step);
        return dsl.selectFrom(TASK)
                .where(TASK.CASE_ID.in(caseIds))
                .orderBy(TASK.ID)
                .fetch(
                        row ->
                                new TaskRecord(
                                        new TaskId(row.getId()),
                                        row.getVersion(),
                                        new CaseId(row.getCaseId()),
                                        new DutyKey(row.getDuty()),
                                        steps.getOrDefault(row.getId(), List.of())));
    }
}
