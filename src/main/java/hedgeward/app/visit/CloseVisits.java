package hedgeward.app.visit;

import hedgeward.app.access.Actor;
import hedgeward.app.audit.AuditEntry;
import hedgeward.app.audit.AuditSubject;
import hedgeward.app.audit.AuditTrail;
import hedgeward.app.audit.Operation;
import hedgeward.app.common.Change;
import hedgeward.app.common.Saved;
import hedgeward.app.common.UnitOfWork;
import hedgeward.app.order.EndedOrderVisits;
import hedgeward.domain.order.CaseId;
import hedgeward.domain.visit.Visit;
import hedgeward.domain.visit.VisitState;

import java.time.Clock;
import java.time.Instant;

/// Closes what was planned for after the end of an order a court ended.
public final class CloseVisits implements EndedOrderVisits {

    private final Visits visits;
    private final AuditTrail audit;
    private final Clock clock;

    public CloseVisits(Visits visits, AuditTrail audit, Clock clock) {
        this.visits = visits;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public void close(UnitOfWork.Tx tx, Actor actor, CaseId caseId, Instant orderOver) {
        visits.findByCase(caseId).stream()
                .filter(visit -> visit.state() instanceof VisitState.Planned)
                .filter(visit -> !visit.window().from().isBefore(orderOver))
                .forEach(visit -> close(tx, actor, visit));
    }

    private void close(UnitOfWork.Tx tx, Actor actor, Visit visit) {
        if (visits.save(visit.withState(new VisitState.Closed(clock.instant()))) == Saved.STALE) {
            throw new IllegalStateException("a visit changed within the transaction");
        }
        audit.record(
                AuditEntry.of(
                        actor,
                        Operation.ALTERATION,
                        "visit.close",
                        AuditSubject.of(visit.id(), visit.caseId())));
        tx.changed(new Change.VisitChanged(visit.id(), visit.caseId()));
    }
}
