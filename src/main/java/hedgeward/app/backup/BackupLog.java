package hedgeward.app.backup;

import java.time.Instant;
import java.util.Optional;

/// Remembers in the register when a backup was last proved.
public interface BackupLog {

    /// When the newest proved backup was made.
    Optional<Instant> lastProved();

    void proved(Instant madeAt);
}
