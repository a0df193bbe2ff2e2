package hedgeward.app.backup;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/// A file in the backup folder that is called as backups are.
///
/// @param madeAt as its manifest says; empty when this office did not seal one in it
/// @param bytes its length
/// @param until when the office got another data key than the one it was made under: it opens with
///   the passphrases of that time; empty while the office has that key
public record ShelvedBackup(
        Path file, State state, Optional<Instant> madeAt, long bytes, Optional<Instant> until) {

    /// One under the key the office has, or of another office.
    public ShelvedBackup(Path file, State state, Optional<Instant> madeAt, long bytes) {
        this(file, state, madeAt, bytes, Optional.empty());
    }

    /// What can be said of a file by its front and its length alone.
    public enum State {
        /// This office made it, it was proved then, and it has the length it had.
        PROVED,
        /// This office began it, and it was never proved: the program or the stick went away.
        UNPROVED,
        /// This office made it, and it has another length now.
        CHANGED,
        /// Another office's, or its front was altered.
        FOREIGN
    }

    /// The name of the file.
    public String name() {
        return Optional.ofNullable(file.getFileName()).map(Path::toString).orElse("");
    }

    /// A folder's name may be a person's, so it is left out.
    @Override
    public String toString() {
        return "ShelvedBackup[" + state + "]";
    }
}
