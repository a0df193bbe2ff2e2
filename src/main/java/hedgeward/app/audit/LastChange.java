package hedgeward.app.audit;

import hedgeward.app.access.Access;
import hedgeward.app.access.Actor;
import hedgeward.app.access.CaseGate;
import hedgeward.app.access.Permission;
import hedgeward.app.common.UnitOfWork;

import java.util.Optional;

/// Who changed a record last, from the log: for whoever was typing into the same record meanwhile.
/// It tells no more than the history of the case, and only of a record the person is looking at, so
/// it is no consultation of its own.
public final class LastChange {

    private final UnitOfWork unitOfWork;
    private final AuditTrail audit;
    private final CaseGate gate;

    public LastChange(UnitOfWork unitOfWork, AuditTrail audit, CaseGate gate) {
        this.unitOfWork = unitOfWork;
        this.audit = audit;
        this.gate = gate;
    }

    /// The newest change of the record; empty when there was none, or it is closed to the actor.
    public Optional<AuditLine> handle(Actor actor, AuditSubject subject) {
        if (!Access.permits(actor, Permission.READ_CASES)) {
            return Optional.empty();
        }
        return unitOfWork.read(
                () ->
                        subject.caseId().filter(id -> gate.isOpen(actor, id)).isPresent()
                                ? audit.findNewestChange(subject)
                                : Optional.empty());
    }

    /// The newest change of one setting of the office, for those who manage it.
    ///
    /// @param action as it is logged
    public Optional<AuditLine> ofOffice(Actor actor, String action) {
        return Access.permits(actor, Permission.MANAGE_OFFICE)
                ? unitOfWork.read(
                        () ->
                                audit.findNewest(
                                        AuditSubject.whole(AuditSubject.Kind.OFFICE), action))
                : Optional.empty();
    }
}
