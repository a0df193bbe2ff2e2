package hedgeward.app.visit;

import hedgeward.app.access.Access;
import hedgeward.app.access.Actor;
import hedgeward.app.access.CaseGate;
import hedgeward.app.access.Permission;
import hedgeward.app.audit.AuditEntry;
import hedgeward.app.audit.AuditSubject;
import hedgeward.app.audit.AuditTrail;
import hedgeward.app.audit.Operation;
import hedgeward.app.common.Change;
import hedgeward.app.common.Result;
import hedgeward.app.common.Saved;
import hedgeward.app.common.UnitOfWork;
import hedgeward.app.order.Cases;
import hedgeward.domain.common.Decision;
import hedgeward.domain.order.ProtectionOrder;
import hedgeward.domain.visit.Visit;
import hedgeward.domain.visit.VisitId;
import hedgeward.domain.visit.VisitRejection;

import java.util.Optional;
import java.util.function.BiFunction;

/// The shape every step of a visit shares.
public final class VisitSteps {

    /// Which visit, as the actor last saw it.
    public record Seen(Actor actor, VisitId visitId, long version) {}

    private final UnitOfWork unitOfWork;
    private final Visits visits;
    private final Cases cases;
    private final AuditTrail audit;
    private final CaseGate gate;

    public VisitSteps(
            UnitOfWork unitOfWork, Visits visits, Cases cases, AuditTrail audit, CaseGate gate) {
        this.unitOfWork = unitOfWork;
        this.visits = visits;
        this.cases = cases;
        this.audit = audit;
        this.gate = gate;
    }

    Result<Visit, VisitRejection> take(
            Seen seen,
            Permission needed,
            String action,
            BiFunction<Visit, ProtectionOrder, Decision<Visit, VisitRejection>> rule) {
        if (!Access.permits(seen.actor(), needed)) {
            return new Result.Denied<>(needed);
        }
        return unitOfWork.write(tx -> take(tx, seen, action, rule));
    }

    /// The same inside a transaction that is already running.
    Result<Visit, VisitRejection> take(
            UnitOfWork.Tx tx,
            Seen seen,
            String action,
            BiFunction<Visit, ProtectionOrder, Decision<Visit, VisitRejection>> rule) {
        Optional<Visit> found = visits.findById(seen.visitId());
        if (found.isEmpty()) {
            return new Result.Missing<>();
        }
        if (!gate.isOpen(seen.actor(), found.get().caseId())) {
            return CaseGate.closed();
        }
        if (found.get().version() != seen.version()) {
            return new Result.Stale<>();
        }
        Optional<ProtectionOrder> order =
                cases.findById(found.get().caseId()).flatMap(c -> c.order());
        return order.isPresent()
                ? save(tx, seen.actor(), action, rule.apply(found.get(), order.get()))
                : new Result.Rejected<>(VisitRejection.NO_ORDER);
    }

    Result<Visit, VisitRejection> save(
            UnitOfWork.Tx tx,
            Actor actor,
            String action,
            Decision<Visit, VisitRejection> decision) {
        return switch (decision) {
            case Decision.Rejected<Visit, VisitRejection>(var why) -> {
                tx.giveUp();
                yield new Result.Rejected<>(why);
            }
            case Decision.Accepted<Visit, VisitRejection>(var visit, var _) -> {
                if (visits.save(visit) == Saved.STALE) {
                    tx.giveUp();
                    yield new Result.Stale<>();
                }
                Operation operation =
                        visit.version() == 0 ? Operation.COLLECTION : Operation.ALTERATION;
                audit.record(
                        AuditEntry.of(
                                actor,
                                operation,
                                action,
                                AuditSubject.of(visit.id(), visit.caseId())));
                tx.changed(new Change.VisitChanged(visit.id(), visit.caseId()));
                yield new Result.Done<>(visits.findById(visit.id()).orElse(visit));
            }
        };
    }
}
