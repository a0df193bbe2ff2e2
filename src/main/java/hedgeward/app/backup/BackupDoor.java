package hedgeward.app.backup;

import java.nio.file.Path;
import java.util.Optional;

/// Opens backups without the office they are of. Every array of letters is wiped before the answer
/// is given.
public interface BackupDoor {

    /// Somebody's name and passphrase in the office a backup is of.
    final class Person {
        private final String user;
        private final char[] passphrase;

        /// Takes the letters over.
        public Person(String user, char[] passphrase) {
            this.user = user;
            this.passphrase = passphrase;
        }

        public String user() {
            return user;
        }

        /// The array itself, to be wiped.
        public char[] passphrase() {
            return passphrase;
        }

        @Override
        public String toString() {
            return "Person[hidden]";
        }
    }

    /// Opens a backup in a scratch place, counts, hashes and walks it. The backup is not changed.
    BackupVerdict verify(Path backup, Person person);

    /// Puts a backup into a new folder by two people. One suffices where nobody else of the office
    /// may restore.
    Restoring restore(Path backup, Path folder, Person first, Optional<Person> second);
}
