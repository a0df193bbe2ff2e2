package hedgeward.app.expiry;

import hedgeward.app.desk.DeskClock;

import java.time.Duration;

/// A deadline has come close.
///
/// @param mark the nearest mark it has passed
/// @param left what is left of it
public record DeadlineWarning(DeskClock clock, Mark mark, Duration left) {

    /// How long before a deadline people are warned, the earliest first.
    public enum Mark {
        DAY(Duration.ofHours(24)),
        SIX_HOURS(Duration.ofHours(6)),
        TWO_HOURS(Duration.ofHours(2)),
        HALF_HOUR(Duration.ofMinutes(30));

        private final Duration before;

        Mark(Duration before) {
            this.before = before;
        }

        /// How long before the deadline the mark stands.
        public Duration before() {
            return before;
        }
    }
}
