package hedgeward.app.retention;

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
import hedgeward.app.common.UnitOfWork;
import hedgeward.domain.clock.London;
import hedgeward.domain.order.CaseId;
import hedgeward.domain.retention.RetentionDecision;
import hedgeward.domain.retention.RetentionRejection;
import hedgeward.domain.retention.RetentionStep;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/// Keeps a case on, moves it to another group, or puts it on hold and lifts the hold. The reason
/// stands in the register beside the log, not in the log, where nobody could ever erase it.
public final class DecideRetention {

    /// @param seen how many decisions the person had before her or him
    public record Command(Actor actor, CaseId caseId, RetentionStep step, String reason, int seen) {
        @Override
        public String toString() {
            return "Command[" + caseId.value() + "]";
        }
    }

    /// Where decisions and the log are kept, and the gate.
    public record Ports(RetentionTable table, CaseGate gate, AuditTrail audit) {}

    private final UnitOfWork unitOfWork;
    private final Ports ports;
    private final InstantSource clock;

    public DecideRetention(UnitOfWork unitOfWork, Ports ports, InstantSource clock) {
        this.unitOfWork = unitOfWork;
        this.ports = ports;
        this.clock = clock;
    }

    public Result<RetentionDecision, RetentionRejection> handle(Command command) {
        if (!Access.permits(command.actor(), Permission.REVIEW_RETENTION)) {
            return new Result.Denied<>(Permission.REVIEW_RETENTION);
        }
        return unitOfWork.write(
                tx ->
                        ports.gate()
                                .pass(
                                        command.actor(),
                                        command.caseId(),
                                        () -> decide(tx, command)));
    }

    private Result<RetentionDecision, RetentionRejection> decide(
            UnitOfWork.Tx tx, Command command) {
        Instant now = clock.instant();
        Optional<RetentionRow> row = ports.table().findById(command.caseId(), now);
        if (row.isEmpty()) {
            return new Result.Missing<>();
        }
        if (row.get().record().decisions() != command.seen()) {
            return new Result.Stale<>();
        }
        return row.get()
                .record()
                .problem(command.step(), command.reason(), London.dateOf(now))
                .<Result<RetentionDecision, RetentionRejection>>map(Result.Rejected::new)
                .orElseGet(() -> kept(tx, command, now));
    }

    private Result<RetentionDecision, RetentionRejection> kept(
            UnitOfWork.Tx tx, Command command, Instant now) {
        RetentionDecision decision =
                new RetentionDecision(
                        command.caseId(),
                        now,
                        command.actor().userName(),
                        command.reason().strip(),
                        command.step());
        ports.table().add(decision);
        ports.audit().record(entry(command));
        tx.changed(new Change.CaseChanged(command.caseId()));
        return new Result.Done<>(decision);
    }

    private static AuditEntry entry(Command command) {
        return switch (command.step()) {
            case RetentionStep.Kept(var next) ->
                    entry(command, "retention.keep").with("next-review", next.toString());
            case RetentionStep.Grouped(var to) ->
                    entry(command, "retention.group").with("group", Integer.toString(to.number()));
            case RetentionStep.Held(var by) ->
                    entry(command, "retention.hold").with("review-by", by.toString());
            case RetentionStep.Lifted() -> entry(command, "retention.lift-hold");
        };
    }

    private static AuditEntry entry(Command command, String action) {
        return AuditEntry.of(
                        command.actor(),
                        Operation.ALTERATION,
                        action,
                        AuditSubject.of(command.caseId()))
                .with("decision", Integer.toString(command.seen() + 1));
    }
}
