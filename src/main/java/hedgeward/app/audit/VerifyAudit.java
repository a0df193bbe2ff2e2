package hedgeward.app.audit;

import hedgeward.app.access.Access;
import hedgeward.app.access.Actor;
import hedgeward.app.access.Permission;
import hedgeward.app.common.Result;
import hedgeward.app.common.UnitOfWork;

import java.time.Instant;
import java.util.Optional;

/// Walks the whole log. It tells numbers and hashes only, so whoever runs the office may ask too.
public final class VerifyAudit {

    /// The entry a printed head belongs to.
    public record Found(long sequence, Instant at) {}

    private final UnitOfWork unitOfWork;
    private final AuditTrail audit;
    private final AuditLog log;

    public VerifyAudit(UnitOfWork unitOfWork, AuditTrail audit, AuditLog log) {
        this.unitOfWork = unitOfWork;
        this.audit = audit;
        this.log = log;
    }

    public Result<AuditCheck, Void> handle(Actor actor) {
        return isPermitted(actor)
                ? new Result.Done<>(unitOfWork.read(audit::verify))
                : new Result.Denied<>(Permission.READ_AUDIT);
    }

    /// Whether the log still holds the entry that was its newest when a paper was printed. If not,
    /// it was cut at its end, or exchanged for another, after that.
    public Result<Optional<Found>, Void> handle(Actor actor, PrintedHead head) {
        return isPermitted(actor)
                ? new Result.Done<>(
                        unitOfWork.read(() -> log.findByHash(head.hex()).map(VerifyAudit::found)))
                : new Result.Denied<>(Permission.READ_AUDIT);
    }

    private static Found found(LoggedEntry entry) {
        return new Found(entry.line().sequence(), entry.line().at());
    }

    private static boolean isPermitted(Actor actor) {
        return Access.permits(actor, Permission.READ_AUDIT)
                || Access.permits(actor, Permission.MANAGE_OFFICE);
    }
}
