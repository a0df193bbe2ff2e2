package hedgeward.app.clock;

import java.time.Instant;

/// What speaks against the PC's clock.
///
/// @param wall what it said
/// @param atLeast what the time must be at least, because the register or the program was there
public record ClockDoubt(Instant wall, Instant atLeast) {}
