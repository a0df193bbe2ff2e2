package hedgeward.domain.common;

import java.time.Duration;
import java.time.Instant;

/// A span from an instant up to, but not including, another. A visit is planned for a window, never
/// for a moment.
public record TimeWindow(Instant from, Instant to) {

    public TimeWindow {
        if (!to.isAfter(from)) {
            throw new IllegalArgumentException("a window ends after it starts");
        }
    }

    /// Whether the instant lies in the window.
    public boolean contains(Instant instant) {
        return !instant.isBefore(from) && instant.isBefore(to);
    }

    /// Whether both windows share at least one moment.
    public boolean overlaps(TimeWindow other) {
        return from.isBefore(other.to) && other.from.isBefore(to);
    }

    /// Whether the window is over at the instant.
    public boolean isOverAt(Instant instant) {
        return instant.isAfter(to);
    }

    /// The same length of time, starting at another instant.
    public TimeWindow startingAt(Instant start) {
        return new TimeWindow(start, start.plus(length()));
    }

    public Duration length() {
        return Duration.between(from, to);
    }
}
