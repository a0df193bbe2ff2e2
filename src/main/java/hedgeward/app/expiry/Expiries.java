package hedgeward.app.expiry;

import hedgeward.domain.order.CaseId;
import hedgeward.domain.order.CaseRef;
import hedgeward.domain.visit.VisitCode;
import hedgeward.domain.visit.VisitId;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/// What time has made true of the register and nobody has written down yet, and the writing down.
/// Asking and writing are apart so that each page of records has its own transaction.
public interface Expiries {

    /// A case whose order ended or whose notice lapsed.
    ///
    /// @param at when the order ended, or the later reading of the 48 hours
    record DueCase(CaseId id, CaseRef ref, Instant at) {}

    /// A visit of which something is to be noted.
    record DueVisit(VisitId id, VisitCode code, CaseId caseId) {}

    /// Orders over at the instant, earliest end first, past those of `except`.
    List<DueCase> findEndedOrders(Instant at, Set<CaseId> except, int limit);

    /// Notices lapsed at the instant, past those of `except`.
    List<DueCase> findLapsedNotices(Instant at, Set<CaseId> except, int limit);

    /// Planned visits whose window was over before the instant, past those of `except`.
    List<DueVisit> findMissedVisits(Instant at, Set<VisitId> except, int limit);

    /// Planned visits of these cases whose window begins when the order is over already.
    List<DueVisit> findVisitsAfterTheOrder(Collection<CaseId> cases);

    /// Writes down that these orders have expired; answers how many were not written down before.
    int noteExpiries(Collection<CaseId> cases, Instant at);

    /// Writes down that these notices have lapsed; answers how many were not written down before.
    int noteLapses(Collection<CaseId> cases, Instant at);

    /// Writes down that these windows passed without an outcome; answers how many were open.
    int noteMisses(Collection<VisitId> visits, Instant at);

    /// Closes these visits; answers how many were planned.
    int closeVisits(Collection<VisitId> visits, Instant at);
}
