package hedgeward.app.common;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.function.Function;

/// What comes first: what runs out first. What is long past, as an older register leaves behind by
/// the hundred, comes after it, the newest first, and pushes nothing of this shift out of sight.
public final class Urgency {

    /// What ran out longer ago than this is long past.
    public static final Duration LATELY = Duration.ofDays(7);

    private Urgency() {}

    /// @param due when one runs out
    public static <T> Comparator<T> at(Instant now, Function<T, Instant> due) {
        Instant lately = now.minus(LATELY);
        return (one, other) -> {
            boolean past = due.apply(one).isBefore(lately);
            int byPast = Boolean.compare(past, due.apply(other).isBefore(lately));
            int byDue = due.apply(one).compareTo(due.apply(other));
            return byPast != 0 ? byPast : past ? -byDue : byDue;
        };
    }
}
