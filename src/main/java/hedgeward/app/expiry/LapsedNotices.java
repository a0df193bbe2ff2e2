package hedgeward.app.expiry;

import hedgeward.app.access.Actor;
import hedgeward.app.audit.AuditEntry;
import hedgeward.app.audit.AuditSubject;
import hedgeward.app.audit.AuditTrail;
import hedgeward.app.audit.Operation;
import hedgeward.app.common.Change;
import hedgeward.app.common.UnitOfWork;
import hedgeward.app.expiry.Expiries.DueCase;
import hedgeward.domain.order.CaseId;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Notices whose application nobody heard in the 48 hours.
final class LapsedNotices implements Chore<DueCase, CaseId> {

    private final Expiries expiries;
    private final AuditTrail audit;

    LapsedNotices(Expiries expiries, AuditTrail audit) {
        this.expiries = expiries;
        this.audit = audit;
    }

    @Override
    public List<DueCase> findDue(Instant at, Set<CaseId> except, int limit) {
        return expiries.findLapsedNotices(at, except, limit);
    }

    @Override
    public CaseId idOf(DueCase due) {
        return due.id();
    }

    @Override
    public Optional<List<Noted>> write(
            UnitOfWork.Tx tx, Actor actor, List<DueCase> due, Instant at) {
        if (expiries.noteLapses(due.stream().map(DueCase::id).toList(), at) != due.size()) {
            return Optional.empty();
        }
        audit.recordAll(due.stream().map(one -> entry(actor, one)).toList());
        due.forEach(one -> tx.changed(new Change.CaseChanged(one.id())));
        return Optional.of(due.stream().<Noted>map(one -> new Noted.Lapsed(one.ref())).toList());
    }

    private static AuditEntry entry(Actor actor, DueCase notice) {
        return AuditEntry.of(
                        actor, Operation.ALTERATION, "notice.lapse", AuditSubject.of(notice.id()))
                .with("lapsed", notice.at().toString());
    }
}
