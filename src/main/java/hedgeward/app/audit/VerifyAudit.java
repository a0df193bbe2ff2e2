package hedgeward.app.audit;

import hedgeward.app.access.Access;
import hedgeward.app.access.Actor;
import hedgeward.app.access.Permission;
import hedgeward.app.common.Result;
import hedgeward.app.common.UnitOfWork;

/// Walks the whole log. It tells numbers and a hash only, so whoever runs the office may ask too.
public final class VerifyAudit {

    private final UnitOfWork unitOfWork;
    private final AuditTrail audit;

    public VerifyAudit(UnitOfWork unitOfWork, AuditTrail audit) {
        this.unitOfWork = unitOfWork;
        this.audit = audit;
    }

    public Result<AuditCheck, Void> handle(Actor actor) {
        return Access.permits(actor, Permission.READ_AUDIT)
                        || Access.permits(actor, Permission.MANAGE_OFFICE)
                ? new Result.Done<>(unitOfWork.read(audit::verify))
                : new Result.Denied<>(Permission.READ_AUDIT);
    }
}
