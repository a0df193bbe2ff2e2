package hedgeward.security;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;

import javax.crypto.KDF;
import javax.crypto.spec.HKDFParameterSpec;

/// The key that opens an office when every passphrase is lost: 128 random bits, shown once as nine
/// groups of four letters. The last group is a check that tells a slip of the pen from a wrong key.
public final class RecoveryKey implements AutoCloseable {

    private static final String ALPHABET = "ACDEFHJKLMNPRTWX";
    private static final int BYTES = 16;
    private static final int CHECK_BYTES = 2;
    private static final int GROUP = 4;

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
        byte[] all = new byte[BYTES + CHECK_BYTES];
        int letters = 0;
        for (char c : typed) {
            if (Character.isWhitespace(c) || c == '-') {
                continue;
            }
            int nibble = ALPHABET.indexOf(Character.toUpperCase(c));
            if (nibble < 0 || letters == all.length * 2) {
                Secrets.wipe(all);
                return Optional.empty();
            }
            all[letters / 2] |= (byte) (letters % 2 == 0 ? nibble << 4 : nibble);
            letters++;
        }
        return letters == all.length * 2 ? checked(all) : Optional.empty();
    }

    private static Optional<RecoveryKey> checked(byte[] all) {
        byte[] key = Arrays.copyOf(all, BYTES);
        byte[] check = Arrays.copyOfRange(all, BYTES, all.length);
        Secrets.wipe(all);
        if (MessageDigest.isEqual(check, checkOf(key))) {
            return Optional.of(new RecoveryKey(key));
        }
        Secrets.wipe(key);
        return Optional.empty();
    }

    /// The key in groups of four letters with dashes between, for paper. The caller wipes it.
    public char[] letters() {
        byte[] all = Arrays.copyOf(key, BYTES + CHECK_BYTES);
        System.arraycopy(checkOf(key), 0, all, BYTES, CHECK_BYTES);
        int count = all.length * 2;
        char[] shown = new char[count + (count - 1) / GROUP];
        for (int i = 0; i < count; i++) {
            int nibble = (i % 2 == 0 ? all[i / 2] >> 4 : all[i / 2]) & 0xf;
            shown[i + i / GROUP] = ALPHABET.charAt(nibble);
            if (i % GROUP == GROUP - 1 && i + 1 < count) {
                shown[i + i / GROUP + 1] = '-';
            }
        }
        Secrets.wipe(all);
        return shown;
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

    private static byte[] checkOf(byte[] key) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(key);
            return Arrays.copyOf(digest, CHECK_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
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
