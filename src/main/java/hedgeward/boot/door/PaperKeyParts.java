package hedgeward.boot.door;

import hedgeward.app.access.KeyParts;
import hedgeward.security.RecoveryKey;
import hedgeward.security.RecoveryPart;

import java.security.SecureRandom;
import java.util.List;

/// Splits recovery keys by chance of the system's own.
public final class PaperKeyParts implements KeyParts {

    private final SecureRandom random = new SecureRandom();

    @Override
    public List<char[]> split(char[] key) {
        try (RecoveryKey whole = RecoveryKey.read(key).orElseThrow()) {
            return RecoveryPart.split(whole, random).stream().map(PaperKeyParts::letters).toList();
        }
    }

    private static char[] letters(RecoveryPart part) {
        try (part) {
            return part.letters();
        }
    }
}
