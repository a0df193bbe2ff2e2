package hedgeward.app.expiry;

import java.time.Instant;
import java.util.Optional;

/// Remembers when the sweep last completed, in the register, so that a PC that slept knows for how
/// long.
public interface SweepRuns {
    Optional<Instant> findLast();

    void completed(Instant at);
}
