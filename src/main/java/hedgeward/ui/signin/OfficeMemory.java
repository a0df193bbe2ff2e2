package hedgeward.ui.signin;

import java.nio.file.Path;
import java.util.Optional;

/// Which office this PC had open last. Remembers a folder and nothing else: no name of a person.
public interface OfficeMemory {

    /// What sign-in begins with.
    Start start();

    /// Somebody came into the office in this folder.
    void remember(Path folder);

    /// Where the backups of the office opened last go; empty where nobody has said.
    default Optional<Path> backups() {
        return Optional.empty();
    }

    /// The backups of the office opened last go into this folder.
    default void rememberBackups(Path folder) {}

    /// @param folder the office of last time, or where a first one would usually be
    /// @param isKnown whether an office was opened there before
    /// @param training how to get back into a throw-away training office; empty for a real one
    record Start(Path folder, boolean isKnown, Optional<Training> training) {}

    /// The user of a training office and its passphrase, which is no secret.
    record Training(String user, String passphrase) {}
}
