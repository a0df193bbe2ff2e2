package hedgeward.app.retention;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// Spans for who works in text.
public final class SpanReport {

    private SpanReport() {}

    /// The span of a group that is or was in force, or will be.
    ///
    /// @param span in words
    /// @param isInForce whether it counts today
    /// @param set empty for the span of the guidance
    public record Line(int group, String span, boolean isInForce, Optional<Setting> set) {}

    /// How the office came to a span.
    public record Setting(LocalDate from, String source, Instant at, String by, String approvedBy) {
        @Override
        public String toString() {
            return "Setting[" + from + "]";
        }
    }
}
