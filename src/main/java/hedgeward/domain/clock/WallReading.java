package hedgeward.domain.clock;

import java.time.Instant;

/// What a wall-clock time on a London date stands for: one instant, two when the clocks go back,
/// none when they go forward.
public sealed interface WallReading {
    /// The usual case.
    record Once(Instant instant) implements WallReading {}

    /// The repeated hour of the autumn change: ask which pass was meant.
    record Twice(Instant first, Instant second) implements WallReading {}

    /// The missing hour of the spring change: no such time existed.
    record Never() implements WallReading {}
}
