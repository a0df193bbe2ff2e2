package hedgeward.security;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Optional;

import javax.crypto.KDF;
import javax.crypto.spec.HKDFParameterSpec;

/// The key that opens an office when every passphrase is lost: 128 random bits, shown once as nine
/// groups of four letters. The last group is a check that tells a slip of the pen from a wrong key.
public final class RecoveryKey implements AutoCloseable {

    static final int BYTES = 16;
    private static final int CHECK_BYTES = 2;

    private final byte[] key;

    private RecoveryKey(byte[] key) {
        this.key = key;
    }

    static RecoveryKey random(SecureRandom random) {
        byte[] key = new byte[BYTES];
        random.nextBytes(key);
        return new RecoveryKey(key);
    }

    /// Reads what somebody copied from paper: case, blanks and dashes do not matter. Empty when it
    /// is not a recovery key or was mistyped. The caller wipes its own array.
    public static Optional<RecoveryKey> read(char[] typed) {
        return PaperLetters.read(typed, BYTES, CHECK_BYTES).map(RecoveryKey::new);
    }

    /// Takes the array over and wipes it on close.
    static RecoveryKey takeOver(byte[] key) {
        return new RecoveryKey(key);
    }

    /// The bytes themselves, wiped with the key.
    byte[] raw() {
        return key;
    }

    /// The key in groups of four letters with dashes between, for paper. The caller wipes it.
    public char[] letters() {
        return PaperLetters.write(key, CHECK_BYTES);
    }

    /// The key that wraps the data key. Random already, so it is derived, not stretched.
    byte[] wrappingKey(byte[] salt) {
        try {
            return KDF.getInstance("HKDF-SHA256")
                    .deriveData(
                            HKDFParameterSpec.ofExtract()
                                    .addIKM(key)
                                    .addSalt(salt)
                                    .thenExpand(
                                            "hedgeward recovery 1"
                                                    .getBytes(StandardCharsets.US_ASCII),
                                            DataKey.BYTES));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no HKDF-SHA256", e);
        }
    }

    @Override
    public void close() {
        Secrets.wipe(key);
    }

    @Override
    public String toString() {
        return "RecoveryKey[hidden]";
    }
}
