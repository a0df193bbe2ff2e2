package hedgeward.app.holidays;

import hedgeward.app.access.Access;
import hedgeward.app.access.Actor;
import hedgeward.app.access.Permission;
import hedgeward.app.audit.AuditEntry;
import hedgeward.app.audit.AuditSubject;
import hedgeward.app.audit.AuditTrail;
import hedgeward.app.audit.Operation;
import hedgeward.app.common.UnitOfWork;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/// Tells each person once which deadlines a change of the list of bank holidays moved.
public final class HolidayNews {

    /// After this the deadlines of a change are over.
    private static final Duration FRESH = Duration.ofDays(14);

    /// What moved, and with which list.
    public record Moved(ListRow list, List<MovedDeadline> deadlines) {

        public Moved {
            deadlines = List.copyOf(deadlines);
        }
    }

    private final UnitOfWork unitOfWork;
    private final HolidayLists lists;
    private final AuditTrail audit;
    private final InstantSource clock;

    public HolidayNews(
            UnitOfWork unitOfWork, HolidayLists lists, AuditTrail audit, InstantSource clock) {
        this.unitOfWork = unitOfWork;
        this.lists = lists;
        this.audit = audit;
        this.clock = clock;
    }

    /// What this person has not taken note of; empty for who reads no cases.
    public Optional<Moved> findUnread(Actor actor) {
        if (!Access.permits(actor, Permission.READ_CASES)) {
            return Optional.empty();
        }
        Instant since = clock.instant().minus(FRESH);
        return unitOfWork.read(
                () ->
                        lists.findUnread(actor.userName(), since)
                                .map(list -> new Moved(list, lists.findMoved(list.number()))));
    }

    /// The person has taken note; the log keeps it.
    public void acknowledge(Actor actor, Moved told) {
        unitOfWork.write(
                _ -> {
                    lists.markRead(told.list().number(), actor.userName(), clock.instant());
                    audit.record(
                            AuditEntry.of(
                                            actor,
                                            Operation.CONSULTATION,
                                            "holidays.acknowledge",
                                            AuditSubject.whole(AuditSubject.Kind.OFFICE))
                                    .with("list", told.list().version()));
                    return told;
                });
    }
}
