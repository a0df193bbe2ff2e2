package hedgeward.app.expiry;

import hedgeward.app.access.Actor;
import hedgeward.app.audit.AuditEntry;
import hedgeward.app.audit.AuditSubject;
import hedgeward.app.audit.AuditTrail;
import hedgeward.app.audit.Operation;
import hedgeward.app.common.Change;
import hedgeward.app.common.UnitOfWork;
import hedgeward.app.expiry.Expiries.DueCase;
import hedgeward.app.expiry.Expiries.DueVisit;
import hedgeward.domain.order.CaseId;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Orders that are over: the fact is noted, and visits planned for later are closed with it.
final class ExpiredOrders implements Chore<DueCase, CaseId> {

    private final Expiries expiries;
    private final AuditTrail audit;

    ExpiredOrders(Expiries expiries, AuditTrail audit) {
        this.expiries = expiries;
        this.audit = audit;
    }

    @Override
    public List<DueCase> findDue(Instant at, Set<CaseId> except, int limit) {
        return expiries.findEndedOrders(at, except, limit);
    }

    @Override
    public CaseId idOf(DueCase due) {
        return due.id();
    }

    @Override
    public Optional<List<Noted>> write(
            UnitOfWork.Tx tx, Actor actor, List<DueCase> due, Instant at) {
        List<CaseId> cases = due.stream().map(DueCase::id).toList();
        List<DueVisit> pointless = expiries.findVisitsAfterTheOrder(cases);
        boolean allWere =
                expiries.noteExpiries(cases, at) == due.size()
                        && expiries.closeVisits(pointless.stream().map(DueVisit::id).toList(), at)
                                == pointless.size();
        if (!allWere) {
            return Optional.empty();
        }
        audit.recordAll(
                Stream.concat(
                                due.stream().map(one -> entry(actor, one)),
                                pointless.stream().map(visit -> entry(actor, visit)))
                        .toList());
        due.forEach(one -> tx.changed(new Change.CaseChanged(one.id())));
        pointless.forEach(visit -> tx.changed(new Change.VisitChanged(visit.id(), visit.caseId())));
        return Optional.of(
                Stream.<Noted>concat(
                                due.stream().map(one -> new Noted.Expired(one.ref())),
                                pointless.stream().map(visit -> new Noted.Closed(visit.code())))
                        .toList());
    }

    private static AuditEntry entry(Actor actor, DueCase order) {
        return AuditEntry.of(
                        actor, Operation.ALTERATION, "order.expire", AuditSubject.of(order.id()))
                .with("ended", order.at().toString());
    }

    private static AuditEntry entry(Actor actor, DueVisit visit) {
        return AuditEntry.of(
                actor,
                Operation.ALTERATION,
                "visit.close",
                AuditSubject.of(visit.id(), visit.caseId()));
    }
}
