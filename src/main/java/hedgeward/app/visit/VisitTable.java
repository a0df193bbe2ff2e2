package hedgeward.app.visit;

import hedgeward.app.access.ClosedCases;
import hedgeward.domain.order.CaseId;

import java.time.Instant;
import java.util.List;

/// Visits as flat rows, by start of window.
public interface VisitTable {

    /// @param closed cases whose visits are found by code and reference, never by a name
    List<VisitRow> findVisits(VisitQuestion question, ClosedCases closed);

    List<VisitRow> findByCase(CaseId caseId);

    /// Planned and given to nobody, order still in force, most urgent first.
    List<VisitRow> findUnallocated(Instant at, int limit);

    /// Window over, no outcome, order still in force; oldest first.
    List<VisitRow> findOverdue(Instant at, int limit);
}
