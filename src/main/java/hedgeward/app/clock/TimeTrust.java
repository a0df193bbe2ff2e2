package hedgeward.app.clock;

import java.util.Optional;

/// Says whether the PC's clock can be believed. No custody clock starts on a clock known to be
/// wrong.
public interface TimeTrust {

    /// Nothing speaks against the PC's clock.
    TimeTrust SURE = Optional::empty;

    /// Why the clock is known to be wrong; empty when nothing speaks against it.
    Optional<ClockDoubt> doubt();
}
