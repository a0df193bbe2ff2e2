package hedgeward.exchange.csv;

import java.time.Instant;

/// What a written date and time stands for.
public sealed interface TimeReading {

    /// One instant.
    record Exact(Instant instant) implements TimeReading {}

    /// The hour that occurs twice when the clocks go back, read as the first.
    record FirstOfTwo(Instant instant) implements TimeReading {}

    /// No instant, and why; the reason continues "is" or "was" after the column's name.
    record Wrong(String reason) implements TimeReading {}
}
