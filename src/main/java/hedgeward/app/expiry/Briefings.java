package hedgeward.app.expiry;

import hedgeward.app.access.Access;
import hedgeward.app.access.Actor;
import hedgeward.app.access.Permission;
import hedgeward.app.audit.AuditEntry;
import hedgeward.app.audit.AuditSubject;
import hedgeward.app.audit.AuditTrail;
import hedgeward.app.audit.Operation;
import hedgeward.app.common.UnitOfWork;

import java.time.InstantSource;
import java.util.Optional;

/// Keeps what the passes reported until somebody acknowledges it by name, across locking and
/// restarts. Safe for many threads.
public final class Briefings {

    private final UnitOfWork unitOfWork;
    private final UpcomingDeadlines deadlines;
    private final AuditTrail audit;
    private final InstantSource clock;
    private final PendingBriefing pending;

    public Briefings(
            UnitOfWork unitOfWork,
            PendingBriefing pending,
            UpcomingDeadlines deadlines,
            AuditTrail audit,
            InstantSource clock) {
        this.unitOfWork = unitOfWork;
        this.pending = pending;
        this.deadlines = deadlines;
        this.audit = audit;
        this.clock = clock;
    }

    /// Adds what a pass wrote down to what is still to be acknowledged.
    public synchronized void hear(SweepReport report) {
        if (!report.isEmpty()) {
            unitOfWork.write(
                    _ -> {
                        SweepReport whole =
                                pending.find()
                                        .map(before -> before.followedBy(report))
                                        .orElse(report);
                        pending.keep(whole);
                        return whole;
                    });
        }
    }

    /// What this person is to be told; empty when nothing is pending or the person reads no cases.
    public Optional<AwayBriefing> findPending(Actor actor) {
        if (!Access.permits(actor, Permission.READ_CASES)) {
            return Optional.empty();
        }
        return unitOfWork
                .read(pending::find)
                .map(told -> new AwayBriefing(told, deadlines.at(clock.instant()), told.at()));
    }

    /// Puts the briefing away; the log keeps who took note of it. What was reported after it stays
    /// pending.
    public synchronized void acknowledge(Actor actor, AwayBriefing briefing) {
        SweepReport told = briefing.report();
        unitOfWork.write(
                _ -> {
                    audit.record(
                            AuditEntry.of(
                                            actor,
                                            Operation.CONSULTATION,
                                            "briefing.acknowledge",
                                            AuditSubject.whole(AuditSubject.Kind.OFFICE))
                                    .with("at", told.at().toString())
                                    .with("expired", Integer.toString(told.expired().size()))
                                    .with("lapsed", Integer.toString(told.lapsed().size()))
                                    .with("missed", Integer.toString(told.missed().size()))
                                    .with("closed", Integer.toString(told.closed().size())));
                    if (pending.find().filter(told::equals).isPresent()) {
                        pending.clear();
                    }
                    return told;
                });
    }
}
