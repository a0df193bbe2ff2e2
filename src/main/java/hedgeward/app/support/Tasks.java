package hedgeward.app.support;

import hedgeward.app.common.Saved;
import hedgeward.domain.order.CaseId;
import hedgeward.domain.order.CaseRef;
import hedgeward.domain.support.Beginning;
import hedgeward.domain.support.TaskRecord;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/// What is kept about tasks, and which cases can have any.
public interface Tasks {

    /// What was done about the duties of one case.
    List<TaskRecord> findByCase(CaseId caseId);

    /// The same for several cases.
    List<TaskRecord> findByCases(Collection<CaseId> caseIds);

    /// The cases that run at the instant, or in which something happened between `since` and it.
    List<CaseRef> findCases(Instant at, Instant since);

    /// From when on this register can answer for each of these cases.
    Map<CaseId, Beginning> findBeginnings(Collection<CaseId> caseIds);

    /// Adds tasks of new cases.
    void addAll(List<TaskRecord> tasks);

    /// Inserts at version 0, else adds the steps that are new to the version given.
    Saved save(TaskRecord task);
}
