package hedgeward.domain.support;

import hedgeward.domain.breach.BreachId;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// From when on a register can answer for what is owed in a case. What ran out before was done, or
/// not, on paper: nobody could have written it down here, so it stands apart and is not overdue.
/// What is only written down late here was owed here, and is overdue.
///
/// @param office when the office was made; empty for a training office, which is as old as its
///   cases
/// @param loaded when the case was loaded from an older register; empty when it was written down
///   here
/// @param breaches when each breach was loaded, for those that were
public record Beginning(
        Optional<Instant> office, Optional<Instant> loaded, Map<BreachId, Instant> breaches) {

    /// Of a case that was always here.
    public static final Beginning ALWAYS_HERE =
            new Beginning(Optional.empty(), Optional.empty(), Map.of());

    public Beginning {
        breaches = Map.copyOf(breaches);
    }

    /// Whether the latest limit of a duty was over when it could first have been seen here.
    public boolean isAfter(Duty duty) {
        Optional<Instant> breach =
                duty.about().breach().flatMap(id -> Optional.ofNullable(breaches.get(id)));
        return Stream.of(office, loaded, breach)
                .flatMap(Optional::stream)
                .anyMatch(first -> !first.isBefore(duty.limit().latest()));
    }
}
