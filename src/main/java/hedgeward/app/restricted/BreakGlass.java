package hedgeward.app.restricted;

import hedgeward.app.access.Access;
import hedgeward.app.access.Actor;
import hedgeward.app.access.Permission;
import hedgeward.app.access.Restrictions;
import hedgeward.app.audit.AuditEntry;
import hedgeward.app.audit.AuditSubject;
import hedgeward.app.audit.AuditTrail;
import hedgeward.app.audit.Operation;
import hedgeward.app.audit.Refused;
import hedgeward.app.common.Change;
import hedgeward.app.common.Ids;
import hedgeward.app.common.Result;
import hedgeward.app.common.UnitOfWork;
import hedgeward.domain.common.Decision;
import hedgeward.domain.order.CaseId;
import hedgeward.domain.restricted.GlassOpening;
import hedgeward.domain.restricted.GlassRules;
import hedgeward.domain.restricted.RestrictionRejection;

import java.time.InstantSource;

/// Opens a restricted case to somebody who is not named, at once and alone, for a reason said in
/// words. The opening ends by itself, stands in the log, and waits for a supervisor's review. A
/// party who tries is refused, and that stands in the log too.
public final class BreakGlass {

    /// Who opens which case, and why in words.
    public record Command(Actor actor, CaseId caseId, String reason) {
        @Override
        public String toString() {
            return "Command[" + caseId.value() + "]";
        }
    }

    /// Where restrictions, openings and the log are kept.
    public record Ports(Restrictions restrictions, GlassOpenings openings, AuditTrail audit) {}

    private static final String OPEN = "case.break-glass";

    private final UnitOfWork unitOfWork;
    private final Ports ports;
    private final Ids ids;
    private final InstantSource clock;

    public BreakGlass(UnitOfWork unitOfWork, Ports ports, Ids ids, InstantSource clock) {
        this.unitOfWork = unitOfWork;
        this.ports = ports;
        this.ids = ids;
        this.clock = clock;
    }

    public Result<GlassOpening, RestrictionRejection> handle(Command command) {
        if (!Access.permits(command.actor(), Permission.BREAK_GLASS)) {
            return new Result.Denied<>(Permission.BREAK_GLASS);
        }
        return unitOfWork.write(tx -> open(tx, command));
    }

    private Result<GlassOpening, RestrictionRejection> open(UnitOfWork.Tx tx, Command command) {
        GlassOpening asked =
                GlassRules.asked(
                        ids.next(),
                        command.caseId(),
                        command.actor().userName(),
                        clock.instant(),
                        command.reason());
        return switch (GlassRules.open(
                asked,
                ports.restrictions().findNewest(command.caseId()),
                ports.openings().findByCase(command.caseId()).stream()
                        .map(ReviewedOpening::opening)
                        .toList())) {
            case Decision.Rejected<GlassOpening, RestrictionRejection>(var why) ->
                    refused(command, why);
            case Decision.Accepted<GlassOpening, RestrictionRejection>(var opening, var _) -> {
                ports.openings().add(opening);
                ports.audit().record(entry(command, opening));
                tx.changed(new Change.CaseChanged(command.caseId()));
                yield new Result.Done<>(opening);
            }
        };
    }

    private Result<GlassOpening, RestrictionRejection> refused(
            Command command, RestrictionRejection why) {
        if (why == RestrictionRejection.KEPT_OUT) {
            AuditSubject subject = AuditSubject.of(command.caseId());
            ports.audit().record(Refused.entry(command.actor(), subject, OPEN));
        }
        return new Result.Rejected<>(why);
    }

    private static AuditEntry entry(Command command, GlassOpening opening) {
        return AuditEntry.of(
                        command.actor(),
                        Operation.CONSULTATION,
                        OPEN,
                        AuditSubject.of(command.caseId()))
                .with("until", opening.until().toString())
                .because(opening.reason());
    }
}
