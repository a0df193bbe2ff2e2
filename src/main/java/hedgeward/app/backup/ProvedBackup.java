package hedgeward.app.backup;

import java.nio.file.Path;
import java.time.Instant;

/// A backup that was opened and found whole.
///
/// @param bytes its length
/// @param evidence how the evidence files fared that lie beside it
public record ProvedBackup(
        Path file, Instant madeAt, long bytes, RegisterTally tally, EvidenceTally evidence) {

    @Override
    public String toString() {
        return "ProvedBackup[" + madeAt + "]";
    }
}
