package hedgeward.app.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/// Writes backups and takes them apart.
public interface BackupFiles {

    /// What came of taking a backup apart.
    sealed interface Unpacking {

        /// Every part is what the manifest says; the register lies in the given file.
        record Unpacked(BackupManifest manifest, BackupPart keyFile) implements Unpacking {}

        /// Not what was written: cut, altered, or no backup at all.
        record Damaged(Problem problem) implements Unpacking {}
    }

    /// What the front and the length of a file tell.
    sealed interface Glance {

        /// This office sealed its manifest.
        ///
        /// @param isFullLength whether it is as long as it was written
        /// @param until when the office got another data key than the one it was made under; empty
        ///   while it has that one
        record Ours(BackupManifest manifest, boolean isFullLength, Optional<Instant> until)
                implements Glance {}

        /// It did not, or the front was altered.
        record NotOurs() implements Glance {}
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

    /// Reads the front of a file and looks at its length; what the register in it holds is not
    /// read.
    ///
    /// @throws IOException when it cannot be read
    Glance glance(Path backup) throws IOException;

    /// Takes a backup apart; the register goes into the given file.
    ///
    /// @throws IOException when it cannot be read, or the register not written
    Unpacking unpack(Path backup, Path register) throws IOException;
}
