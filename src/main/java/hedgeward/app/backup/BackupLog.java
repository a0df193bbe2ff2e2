package hedgeward.app.backup;

import java.time.Instant;
import java.util.Optional;

/// Remembers in the register when a backup was last proved, and when the office last tried one out.
public interface BackupLog {

    /// When the newest proved backup was made.
    Optional<Instant> lastProved();

    void proved(Instant madeAt);

    /// When a backup was last opened again to see that it can be.
    Optional<Instant> lastDrill();

    void drilled(Instant at);
}
