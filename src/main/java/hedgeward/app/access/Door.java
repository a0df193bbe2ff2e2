package hedgeward.app.access;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/// The way into an office, for the windows and the command line alike. Every array of letters is
/// wiped before the answer is given.
///
/// @param <D> what is put on the desk of whoever comes in: the use cases of the open office
public interface Door<D> {

    /// Unlocks the office in this folder.
    Entry<D> unlock(Path folder, String user, char[] passphrase);

    /// Gives a user another passphrase by the recovery key, then unlocks.
    Entry<D> recover(Path folder, char[] recoveryKey, String user, char[] newPassphrase);

    /// When the office in this folder got another data key, as far as can be told without opening
    /// it.
    Optional<Instant> renewedAt(Path folder);

    /// Makes a new office and unlocks it.
    Founding<D> found(Path folder, Charter charter, char[] passphrase);
}
