package hedgeward.app.expiry;

import hedgeward.app.access.Access;
import hedgeward.app.access.Actor;
import hedgeward.app.access.Permission;
import hedgeward.app.audit.AuditTrail;
import hedgeward.app.common.Result;
import hedgeward.app.common.UnitOfWork;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Writes down what time has made true at an instant: expired orders, lapsed notices, visits that
/// passed without an outcome. Nothing waits for it, and a second pass at the same instant writes
/// nothing.
public final class Sweep {

    /// The ports a pass works through.
    public record Ports(Expiries expiries, SweepRuns runs, AuditTrail audit) {}

    private final UnitOfWork unitOfWork;
    private final SweepRuns runs;
    private final InstantSource clock;
    private final List<Chore<?, ?>> chores;

    public Sweep(UnitOfWork unitOfWork, Ports ports, InstantSource clock) {
        this.unitOfWork = unitOfWork;
        this.runs = ports.runs();
        this.clock = clock;
        this.chores =
                List.of(
                        new ExpiredOrders(ports.expiries(), ports.audit()),
                        new LapsedNotices(ports.expiries(), ports.audit()),
                        new MissedVisits(ports.expiries(), ports.audit()));
    }

    /// Makes one pass as of the instant. Records that cannot be written are counted, left for the
    /// next pass, and do not hold the rest up.
    public Result<SweepReport, Void> handle(Actor actor, Instant at) {
        return Access.permits(actor, Permission.SWEEP)
                ? new Result.Done<>(pass(actor, at))
                : new Result.Denied<>(Permission.SWEEP);
    }

    /// Whether a pass at the instant would write anything.
    public boolean isDue(Instant at) {
        return unitOfWork.read(
                () -> chores.stream().anyMatch(c -> !c.findDue(at, Set.of(), 1).isEmpty()));
    }

    /// When the last pass completed; empty before the first.
    public Optional<Instant> lastRun() {
        return unitOfWork.read(runs::findLast);
    }

    private SweepReport pass(Actor actor, Instant at) {
        Optional<Instant> since = lastRun();
        SweepTally tally = new SweepTally();
        chores.forEach(chore -> new ChoreRun<>(unitOfWork, chore, actor, at, tally).finish());
        Instant now = clock.instant();
        Instant reached = at.isAfter(now) ? now : at;
        if (since.isEmpty() || since.get().isBefore(reached)) {
            unitOfWork.write(
                    _ -> {
                        runs.completed(reached);
                        return reached;
                    });
        }
        return tally.report(since, at);
    }
}
