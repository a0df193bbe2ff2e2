package hedgeward.app.visit;

import hedgeward.domain.order.CaseId;

import java.time.Instant;
import java.util.List;

/// Visits as flat rows, by start of window.
public interface VisitTable {

    List<VisitRow> findVisits(VisitQuestion question);

    List<VisitRow> findByCase(CaseId caseId);

    /// Planned and given to nobody, order still in force, most urgent first.
    List<VisitRow> findUnallocated(Instant at, int limit);

    /// Window over, no outcome, order still in force; oldest first.
    List<VisitRow> findOverdue(Instant at, int limit);
}
