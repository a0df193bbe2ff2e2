package hedgeward.scheduler;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.LongSupplier;

/// The wall clock and the count of time the PC has been running. When they part, the PC slept or
/// somebody set the clock.
///
/// @param wall what the register goes by
/// @param running nanoseconds from any start, as of `System::nanoTime`
public record TwoClocks(InstantSource wall, LongSupplier running) {

    /// Both at once.
    record Reading(Instant wall, long running) {

        /// How far the wall clock has run ahead of the running time since the earlier reading.
        Duration aheadOf(Reading earlier) {
            return Duration.between(earlier.wall, wall)
                    .minus(Duration.ofNanos(running - earlier.running));
        }
    }

    Reading read() {
        return new Reading(wall.instant(), running.getAsLong());
    }
}
