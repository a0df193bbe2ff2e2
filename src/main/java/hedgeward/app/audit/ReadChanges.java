package hedgeward.app.audit;

import hedgeward.app.access.Access;
import hedgeward.app.access.Actor;
import hedgeward.app.access.CaseGate;
import hedgeward.app.access.Permission;
import hedgeward.app.common.Result;
import hedgeward.app.common.UnitOfWork;
import hedgeward.domain.correction.CaseField;

import java.util.List;

/// Shows what an alteration changed, old and new, to whoever may read the log and says why. Facts
/// of the protected person, and everything of a case that is closed to who asks, are told as
/// changed only. Asking is logged.
public final class ReadChanges {

    /// Where the log, its side table and restrictions are read.
    public record Ports(AuditLog log, KeptChanges changes, AuditTrail audit, CaseGate gate) {}

    /// Why nothing is shown.
    public enum Refusal {
        /// Nobody said why.
        REASON_MISSING
    }

    private final UnitOfWork unitOfWork;
    private final Ports ports;

    public ReadChanges(UnitOfWork unitOfWork, Ports ports) {
        this.unitOfWork = unitOfWork;
        this.ports = ports;
    }

    /// @param sequence the number of the entry
    /// @param reason why the values are needed; logged
    public Result<List<KeptChange>, Refusal> handle(Actor actor, long sequence, String reason) {
        if (!Access.permits(actor, Permission.READ_AUDIT)) {
            return new Result.Denied<>(Permission.READ_AUDIT);
        }
        if (reason.isBlank()) {
            return new Result.Rejected<>(Refusal.REASON_MISSING);
        }
        return unitOfWork.write(
                _ ->
                        ports.log().from(sequence, 1).stream()
                                .filter(entry -> entry.line().sequence() == sequence)
                                .findFirst()
                                .<Result<List<KeptChange>, Refusal>>map(
                                        entry -> new Result.Done<>(read(actor, entry, reason)))
                                .orElseGet(Result.Missing::new));
    }

    /// Whether every value the log is bound to is as it was written; tells numbers only.
    public Result<ChangesCheck, Void> check(Actor actor) {
        return Access.permits(actor, Permission.READ_AUDIT)
                        || Access.permits(actor, Permission.MANAGE_OFFICE)
                ? new Result.Done<>(unitOfWork.read(() -> ports.changes().check()))
                : new Result.Denied<>(Permission.READ_AUDIT);
    }

    private List<KeptChange> read(Actor actor, LoggedEntry entry, String reason) {
        ports.audit()
                .record(
                        AuditEntry.of(actor, Operation.CONSULTATION, "log.changes", entry.subject())
                                .with("entry", Long.toString(entry.line().sequence()))
                                .because(reason.strip()));
        boolean open =
                entry.subject().caseId().filter(id -> ports.gate().isOpen(actor, id)).isPresent();
        boolean guarded = !Access.permits(actor, Permission.READ_PROTECTED);
        return ports.changes().find(entry.line().sequence()).stream()
                .map(change -> open && !(guarded && isGuarded(change)) ? change : change.withheld())
                .toList();
    }

    private static boolean isGuarded(KeptChange change) {
        return change.kind() == AuditSubject.Kind.CASE
                && CaseField.valueOf(change.field()).isGuarded();
    }
}
