package hedgeward.app.fakes;

import hedgeward.app.common.Saved;
import hedgeward.app.support.Tasks;
import hedgeward.domain.order.CaseFile;
import hedgeward.domain.order.CaseId;
import hedgeward.domain.order.CaseRef;
import hedgeward.domain.support.TaskRecord;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

/// Tasks in memory; every case is watched.
public final class MemoryTasks implements Tasks {

    private final MemoryCases cases;
    final MemoryTable<Object, TaskRecord> table =
            new MemoryTable<>(
                    task -> List.of(task.caseId(), task.duty()),
                    TaskRecord::version,
                    task ->
                            new TaskRecord(
                                    task.id(),
                                    task.version() + 1,
                                    task.caseId(),
                                    task.duty(),
                                    task.steps()));

    MemoryTasks(MemoryCases cases) {
        this.cases = cases;
    }

    @Override
    public List<TaskRecord> findByCase(CaseId caseId) {
        return table.where(task -> task.caseId().equals(caseId));
    }

    @Override
    public List<TaskRecord> findByCases(Collection<CaseId> caseIds) {
        return table.where(task -> caseIds.contains(task.caseId()));
    }

    @Override
    public List<CaseRef> findCases(Instant at, Instant since) {
        return cases.findAfter("", Integer.MAX_VALUE).stream().map(CaseFile::ref).toList();
    }

    @Override
    public Saved save(TaskRecord task) {
        return table.save(task);
    }
}
