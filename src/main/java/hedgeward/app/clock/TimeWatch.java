package hedgeward.app.clock;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;

/// Remembers, while an office is open, whether the PC's clock is known to be wrong. Written by the
/// scheduler's looks, read by whoever starts a clock.
public final class TimeWatch implements TimeTrust {

    private final AtomicReference<Optional<ClockDoubt>> doubt =
            new AtomicReference<>(Optional.empty());
    private final AtomicBoolean confirmed = new AtomicBoolean();

    @Override
    public Optional<ClockDoubt> doubt() {
        return doubt.get();
    }

    /// The clock is wrong.
    ///
    /// @return whether it was not known to be wrong before
    public boolean doubted(ClockDoubt why) {
        return doubt.getAndSet(Optional.of(why)).isEmpty();
    }

    /// Nothing speaks against the clock any more.
    public void trusted() {
        doubt.set(Optional.empty());
    }

    /// Somebody confirmed the time: what was seen before it no longer counts.
    public void confirm() {
        confirmed.set(true);
        trusted();
    }

    /// Whether the time was confirmed since this was last asked.
    public boolean takeConfirmed() {
        return confirmed.getAndSet(false);
    }
}
