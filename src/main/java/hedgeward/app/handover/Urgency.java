package hedgeward.app.handover;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.function.Function;

/// What comes first where not everything fits: what runs out first. What is long past, as an older
/// register leaves behind by the hundred, comes after it, the newest first, and pushes nothing of
/// this shift off the sheet.
final class Urgency {

    private static final Duration LATELY = Duration.ofDays(7);

    private Urgency() {}

    static <T> Comparator<T> at(Instant now, Function<T, Instant> due) {
        Instant lately = now.minus(LATELY);
        return (one, other) -> {
            boolean past = due.apply(one).isBefore(lately);
            int byPast = Boolean.compare(past, due.apply(other).isBefore(lately));
            int byDue = due.apply(one).compareTo(due.apply(other));
            return byPast != 0 ? byPast : past ? -byDue : byDue;
        };
    }
}
