package hedgeward.app.backup;

import java.nio.file.Path;
import java.time.Instant;

/// A backup that was opened and found whole.
///
/// @param bytes its length
public record ProvedBackup(Path file, Instant madeAt, long bytes, RegisterTally tally) {

    @Override
    public String toString() {
        return "ProvedBackup[" + madeAt + "]";
    }
}
