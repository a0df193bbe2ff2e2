package hedgeward.app.expiry;

import hedgeward.app.desk.DeskClock;
import hedgeward.app.expiry.DeadlineWarning.Mark;
import hedgeward.domain.breach.BreachId;
import hedgeward.domain.order.CaseId;
import hedgeward.domain.visit.VisitId;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Which deadlines people have been warned of, and which they must be warned of next. Each mark of
/// a deadline is told once; after a gap only the nearest is told. Immutable.
public final class DeadlineWatch {

    /// Nothing told yet.
    public static final DeadlineWatch FRESH = new DeadlineWatch(Map.of());

    /// A deadline as it stands; one that is moved is a new one.
    private record Key(
            DeskClock.Kind kind,
            CaseId caseId,
            Optional<VisitId> visit,
            Optional<BreachId> breach,
            Instant due) {

        static Key of(DeskClock clock) {
            return new Key(
                    clock.kind(), clock.caseId(), clock.visitId(), clock.breachId(), clock.due());
        }
    }

    /// The warnings to give now, and what is known to have been told after them.
    public record Told(List<DeadlineWarning> warnings, DeadlineWatch after) {
        public Told {
            warnings = List.copyOf(warnings);
        }
    }

    private final Map<Key, Mark> told;

    private DeadlineWatch(Map<Key, Mark> told) {
        this.told = told;
    }

    /// Looks at the running clocks; those that are gone are forgotten.
    public Told look(List<DeskClock> clocks, Instant now) {
        Map<Key, Mark> known = new HashMap<>();
        List<DeadlineWarning> warnings = new ArrayList<>();
        for (DeskClock clock : clocks) {
            nearest(clock, now)
                    .ifPresent(
                            mark -> {
                                Key key = Key.of(clock);
                                if (isNews(key, mark)) {
                                    Duration left = Duration.between(now, clock.due());
                                    warnings.add(new DeadlineWarning(clock, mark, left));
                                }
                                known.put(key, mark);
                            });
        }
        warnings.sort(Comparator.comparing(warning -> warning.clock().due()));
        return new Told(warnings, new DeadlineWatch(Map.copyOf(known)));
    }

    private boolean isNews(Key key, Mark mark) {
        return Optional.ofNullable(told.get(key)).filter(t -> t.compareTo(mark) >= 0).isEmpty();
    }

    /// The nearest mark passed of a deadline still ahead.
    private static Optional<Mark> nearest(DeskClock clock, Instant now) {
        return isDeadline(clock.kind()) && now.isBefore(clock.due())
                ? Arrays.stream(Mark.values())
                        .filter(mark -> !now.isBefore(clock.due().minus(mark.before())))
                        .max(Comparator.naturalOrder())
                : Optional.empty();
    }

    /// Whether its due instant lies ahead and is to be warned of.
    private static boolean isDeadline(DeskClock.Kind kind) {
        return switch (kind) {
            case COURT,
                    DETENTION,
                    HEARING,
                    BINDS_AGAIN,
                    RETURN_HEARING,
                    ORDER_ENDS,
                    TERM_ENDS,
                    NOTIFY,
                    VISIT,
                    REMAND ->
                    true;
            case ADJOURNED,
                    NOTICE_UNSERVED,
                    ORDER_UNSERVED,
                    VISIT_OVERDUE,
                    BREACH_REPORTED,
                    ARREST_SOUGHT ->
                    false;
        };
    }
}
