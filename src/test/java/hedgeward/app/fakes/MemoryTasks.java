package hedgeward.app.fakes;

import hedgeward.app.common.Saved;
import hedgeward.app.support.Tasks;
import hedgeward.domain.order.CaseFile;
import hedgeward.domain.order.CaseId;
import hedgeward.domain.order.CaseRef;
import hedgeward.domain.support.Beginning;
import hedgeward.domain.support.TaskRecord;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Tasks in memory; every case is watched.
public final class MemoryTasks implements Tasks {

    /// From when on the register can answer for any case.
    public Beginning beginning = Beginning.ALWAYS_HERE;

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
    public Map<CaseId, Beginning> findBeginnings(Collection<CaseId> caseIds) {
        return caseIds.stream()
                .distinct()
                .collect(Collectors.toMap(Function.identity(), _ -> beginning));
    }

    @Override
    public void addAll(List<TaskRecord> tasks) {
        tasks.forEach(table::save);
    }

    @Override
    public Saved save(TaskRecord task) {
        return table.save(task);
    }
}
