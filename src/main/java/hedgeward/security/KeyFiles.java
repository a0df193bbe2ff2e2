package hedgeward.security;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/// What a key file tells without any passphrase.
public final class KeyFiles {

    private static final long LARGEST_FILE = 1024L * 1024;

    private KeyFiles() {}

    /// Whether a user has a slot, whatever passphrase it takes.
    public static boolean has(Path keyFile, String user) {
        return read(keyFile) instanceof KeyFileText.Read read
                && read.file().slotOf(user).isPresent();
    }

    /// When the office got another data key; nothing is proved of it before the file is opened.
    public static Optional<Instant> renewedAt(Path keyFile) {
        return read(keyFile) instanceof KeyFileText.Read read
                ? read.file().renewedAt()
                : Optional.empty();
    }

    static KeyFileText.Reading read(Path keyFile) {
        try {
            if (Files.size(keyFile) > LARGEST_FILE) {
                return new KeyFileText.Broken(KeyDamage.NOT_A_KEY_FILE);
            }
            byte[] bytes = Files.readAllBytes(keyFile);
            return KeyFileText.read(new String(bytes, StandardCharsets.ISO_8859_1));
        } catch (IOException _) {
            return new KeyFileText.Broken(KeyDamage.UNREADABLE);
        }
    }
}
