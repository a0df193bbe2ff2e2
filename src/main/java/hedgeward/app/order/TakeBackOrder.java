package hedgeward.app.order;

import hedgeward.app.access.Access;
import hedgeward.app.access.Act;
import hedgeward.app.access.ApprovedBy;
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
import hedgeward.domain.common.Decision;
import hedgeward.domain.correction.CaseFields;
import hedgeward.domain.correction.MadeByMistake;
import hedgeward.domain.order.CaseFile;
import hedgeward.domain.order.CaseId;
import hedgeward.domain.order.CaseRejection;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/// Takes back an order that was recorded by mistake, with a second person's approval. What stood
/// there is kept with the corrections of the case.
public final class TakeBackOrder {

    /// @param reason why the order was recorded by mistake; never blank
    /// @param approved for [#act]
    public record Command(CaseSteps.Seen seen, String reason, ApprovedBy approved) {
        public Command {
            if (reason.isBlank()) {
                throw new IllegalArgumentException("taking an order back says why");
            }
        }

        @Override
        public String toString() {
            return "Command[withheld]";
        }
    }

    /// Where the case, what relied on its order, corrections, visits and the log are kept.
    public record Ports(
            Cases cases,
            Reliance reliance,
            Corrections corrections,
            EndedOrderVisits visits,
            AuditTrail audit,
            CaseGate gate) {}

    private final UnitOfWork unitOfWork;
    private final Ports ports;
    private final Clock clock;

    public TakeBackOrder(UnitOfWork unitOfWork, Ports ports, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.ports = ports;
        this.clock = clock;
    }

    /// The act a second person approves: the order of this case, as it stood when it was looked at.
    public static Act act(CaseId caseId, long version) {
        return new Act(Permission.CORRECT_CASES, "order.take-back", caseId.value() + " " + version);
    }

    public Result<CaseFile, CaseRejection> handle(Command command) {
        CaseSteps.Seen seen = command.seen();
        boolean approved =
                command.approved()
                        .covers(seen.actor(), act(seen.caseId(), seen.version()), clock.instant());
        return Access.permits(seen.actor(), Permission.CORRECT_CASES) && approved
                ? unitOfWork.write(tx -> takeBack(tx, command))
                : new Result.Denied<>(Permission.CORRECT_CASES);
    }

    private Result<CaseFile, CaseRejection> takeBack(UnitOfWork.Tx tx, Command command) {
        if (!ports.gate().isOpen(command.seen().actor(), command.seen().caseId())) {
            return CaseGate.closed();
        }
        if (!ports.gate().admits(command.approved(), command.seen().caseId())) {
            return new Result.Denied<>(Permission.CORRECT_CASES);
        }
        Optional<CaseFile> found = ports.cases().findById(command.seen().caseId());
        if (found.isEmpty()) {
            return new Result.Missing<>();
        }
        CaseFile before = found.get();
        if (before.version() != command.seen().version()) {
            return new Result.Stale<>();
        }
        return switch (MadeByMistake.takeBack(
                before, ports.reliance().of(before), clock.instant())) {
            case Decision.Rejected<CaseFile, CaseRejection>(var why) -> new Result.Rejected<>(why);
            case Decision.Accepted<CaseFile, CaseRejection>(var after, var _) ->
                    save(tx, command, before, after);
        };
    }

    private Result<CaseFile, CaseRejection> save(
            UnitOfWork.Tx tx, Command command, CaseFile before, CaseFile after) {
        if (ports.cases().save(after) == Saved.STALE) {
            tx.giveUp();
            return new Result.Stale<>();
        }
        ports.visits().close(tx, command.seen().actor(), before.id(), Instant.EPOCH);
        ports.corrections()
                .add(
                        new CaseCorrection(
                                before.id(),
                                clock.instant(),
                                command.seen().actor().userName(),
                                command.reason().strip(),
                                CaseFields.between(before, after)));
        ports.audit().record(entry(command));
        tx.changed(new Change.CaseChanged(before.id()));
        return new Result.Done<>(ports.cases().findById(before.id()).orElse(after));
    }

    private static AuditEntry entry(Command command) {
        return AuditEntry.of(
                        command.seen().actor(),
                        Operation.ALTERATION,
                        "order.take-back",
                        AuditSubject.of(command.seen().caseId()))
                .with("approved-by", command.approved().userName())
                .because(command.reason().strip());
    }
}
