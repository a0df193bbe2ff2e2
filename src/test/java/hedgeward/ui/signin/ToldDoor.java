package hedgeward.ui.signin;

import hedgeward.app.access.Charter;
import hedgeward.app.access.Door;
import hedgeward.app.access.Entry;
import hedgeward.app.access.Founding;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/// A door that answers what a test tells it to, and remembers who knocked.
final class ToldDoor implements Door<String> {
    Entry<String> entry = new Entry.Missing<>();
    Founding<String> founding = new Founding.Incomplete<>();
    String user = "";
    String heard = "";

    @Override
    public Entry<String> unlock(Path folder, String name, char[] passphrase) {
        user = name;
        heard = new String(passphrase);
        return entry;
    }

    @Override
    public Entry<String> recover(
            Path folder, char[] recoveryKey, String name, char[] newPassphrase) {
        return entry;
    }

    @Override
    public Optional<Instant> renewedAt(Path folder) {
        return Optional.empty();
    }

    @Override
    public Founding<String> found(Path folder, Charter charter, char[] passphrase) {
        heard = new String(passphrase);
        return founding;
    }
}
