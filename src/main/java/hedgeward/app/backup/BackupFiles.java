package hedgeward.app.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;

/// Writes backups and takes them apart.
public interface BackupFiles {

    /// What came of taking a backup apart.
    sealed interface Unpacking {

        /// Every part is what the manifest says; the register lies in the given file.
        record Unpacked(BackupManifest manifest, BackupPart keyFile) implements Unpacking {}

        /// Not what was written: cut, altered, or no backup at all.
        record Damaged(Problem problem) implements Unpacking {}
    }

    /// What is wrong with a backup.
    enum Problem {
        /// Its first bytes are not those of a backup.
        NOT_A_BACKUP,
        /// A later edition of the program wrote it.
        NEWER,
        /// It ends too early.
        CUT_SHORT,
        /// Some part is not what was written.
        ALTERED
    }

    /// Puts the parts together in a file and forces it to the disk; a file there is replaced.
    ///
    /// @throws IOException when it cannot be written
    BackupManifest pack(Path register, byte[] keyFile, RegisterTally tally, Instant at, Path backup)
            throws IOException;

    /// Takes a backup apart; the register goes into the given file.
    ///
    /// @throws IOException when it cannot be read, or the register not written
    Unpacking unpack(Path backup, Path register) throws IOException;
}
