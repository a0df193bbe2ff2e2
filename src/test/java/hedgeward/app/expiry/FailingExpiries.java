package hedgeward.app.expiry;

import hedgeward.domain.order.CaseId;
import hedgeward.domain.visit.VisitId;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/// A register that fails whenever the expiry of one of these cases is to be written.
record FailingExpiries(Expiries register, Set<CaseId> cursed) implements Expiries {

    @Override
    public List<DueCase> findEndedOrders(Instant at, Set<CaseId> except, int limit) {
        return register.findEndedOrders(at, except, limit);
    }

    @Override
    public List<DueCase> findLapsedNotices(Instant at, Set<CaseId> except, int limit) {
        return register.findLapsedNotices(at, except, limit);
    }

    @Override
    public List<DueVisit> findMissedVisits(Instant at, Set<VisitId> except, int limit) {
        return register.findMissedVisits(at, except, limit);
    }

    @Override
    public List<DueVisit> findVisitsAfterTheOrder(Collection<CaseId> cases) {
        return register.findVisitsAfterTheOrder(cases);
    }

    @Override
    public int noteExpiries(Collection<CaseId> cases, Instant at) {
        if (cases.stream().anyMatch(cursed::contains)) {
            throw new IllegalStateException("the disk is tired");
        }
        return register.noteExpiries(cases, at);
    }

    @Override
    public int noteLapses(Collection<CaseId> cases, Instant at) {
        return register.noteLapses(cases, at);
    }

    @Override
    public int noteMisses(Collection<VisitId> visits, Instant at) {
        return register.noteMisses(visits, at);
    }

    @Override
    public int closeVisits(Collection<VisitId> visits, Instant at) {
        return register.closeVisits(visits, at);
    }
}
