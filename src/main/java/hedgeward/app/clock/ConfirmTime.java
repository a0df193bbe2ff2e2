package hedgeward.app.clock;

import hedgeward.app.access.Access;
import hedgeward.app.access.Actor;
import hedgeward.app.access.Permission;
import hedgeward.app.audit.AuditEntry;
import hedgeward.app.audit.AuditSubject;
import hedgeward.app.audit.AuditTrail;
import hedgeward.app.audit.Operation;
import hedgeward.app.common.Result;
import hedgeward.app.common.UnitOfWork;
import hedgeward.app.expiry.SweepRuns;
import hedgeward.app.office.Holidays;
import hedgeward.domain.clock.London;

import java.time.Instant;
import java.time.InstantSource;

/// Somebody compared the PC's clock with another and says that it is right now. From then on the
/// register believes it again, though it has seen a later time; who said so is logged with both
/// times.
public final class ConfirmTime {

    /// The code of the entry in the log from which times are believed again.
    public static final String ACTION = "clock.confirm";

    /// What is written.
    public record Ports(AuditTrail audit, SweepRuns runs) {}

    private final UnitOfWork unitOfWork;
    private final Ports ports;
    private final Holidays holidays;
    private final TimeWatch watch;
    private final InstantSource clock;

    public ConfirmTime(
            UnitOfWork unitOfWork,
            Ports ports,
            Holidays holidays,
            TimeWatch watch,
            InstantSource clock) {
        this.unitOfWork = unitOfWork;
        this.ports = ports;
        this.holidays = holidays;
        this.watch = watch;
        this.clock = clock;
    }

    /// The time confirmed, or refused with what it must be at least: no list of holidays is younger
    /// than the present.
    public Result<Instant, ClockDoubt> handle(Actor actor) {
        if (!Access.permits(actor, Permission.RECORD_ARREST)) {
            return new Result.Denied<>(Permission.RECORD_ARREST);
        }
        Instant now = clock.instant();
        Instant earliest = unitOfWork.read(() -> London.startOf(holidays.current().lastUpdated()));
        if (now.isBefore(earliest)) {
            return new Result.Rejected<>(new ClockDoubt(now, earliest));
        }
        unitOfWork.write(
                _ -> {
                    ports.audit().record(entry(actor, now));
                    ports.runs().completed(now);
                    return now;
                });
        watch.confirm();
        return new Result.Done<>(now);
    }

    private AuditEntry entry(Actor actor, Instant now) {
        AuditEntry entry =
                AuditEntry.of(
                                actor,
                                Operation.ALTERATION,
                                ACTION,
                                AuditSubject.whole(AuditSubject.Kind.OFFICE))
                        .with("confirmed", now.toString());
        return watch.doubt()
                .map(doubt -> entry.with("seen", doubt.atLeast().toString()))
                .orElse(entry);
    }
}
