package hedgeward.app.clock;

import java.time.Instant;
import java.util.Optional;

/// What the register itself knows of the time: it has been there.
public interface TimeWitness {

    /// The latest time among the newest entries of the log, since somebody last confirmed the time;
    /// empty before the first entry.
    Optional<Instant> findLatest();
}
