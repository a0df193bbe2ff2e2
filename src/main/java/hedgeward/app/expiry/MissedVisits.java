package hedgeward.app.expiry;

import hedgeward.app.access.Actor;
import hedgeward.app.audit.AuditEntry;
import hedgeward.app.audit.AuditSubject;
import hedgeward.app.audit.AuditTrail;
import hedgeward.app.audit.Operation;
import hedgeward.app.common.Change;
import hedgeward.app.common.UnitOfWork;
import hedgeward.app.expiry.Expiries.DueVisit;
import hedgeward.domain.visit.VisitId;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Visits whose window passed and of which nobody has recorded an outcome. They stay open: the
/// paper may come back late.
final class MissedVisits implements Chore<DueVisit, VisitId> {

    private final Expiries expiries;
    private final AuditTrail audit;

    MissedVisits(Expiries expiries, AuditTrail audit) {
        this.expiries = expiries;
        this.audit = audit;
    }

    @Override
    public List<DueVisit> findDue(Instant at, Set<VisitId> except, int limit) {
        return expiries.findMissedVisits(at, except, limit);
    }

    @Override
    public VisitId idOf(DueVisit due) {
        return due.id();
    }

    @Override
    public Optional<List<Noted>> write(
            UnitOfWork.Tx tx, Actor actor, List<DueVisit> due, Instant at) {
        if (expiries.noteMisses(due.stream().map(DueVisit::id).toList(), at) != due.size()) {
            return Optional.empty();
        }
        audit.recordAll(due.stream().map(visit -> entry(actor, visit)).toList());
        due.forEach(visit -> tx.changed(new Change.VisitChanged(visit.id(), visit.caseId())));
        return Optional.of(
                due.stream().<Noted>map(visit -> new Noted.Missed(visit.code())).toList());
    }

    private static AuditEntry entry(Actor actor, DueVisit visit) {
        return AuditEntry.of(
                actor,
                Operation.ALTERATION,
                "visit.miss",
                AuditSubject.of(visit.id(), visit.caseId()));
    }
}
