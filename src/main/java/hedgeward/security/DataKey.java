package hedgeward.security;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;

import javax.crypto.KDF;
import javax.crypto.spec.HKDFParameterSpec;

/// The random 256-bit key of one office. It never leaves memory unwrapped; everything that needs a
/// key gets its own, derived from this one by HKDF-SHA256 under its purpose.
public final class DataKey implements AutoCloseable {

    static final int BYTES = 32;

    private final byte[] key;
    private boolean wiped;

    private DataKey(byte[] key) {
        this.key = key;
    }

    static DataKey random(SecureRandom random) {
        byte[] key = new byte[BYTES];
        random.nextBytes(key);
        return new DataKey(key);
    }

    /// Takes the array over and wipes it on close.
    static DataKey takeOver(byte[] key) {
        if (key.length != BYTES) {
            throw new IllegalArgumentException("a data key has 32 bytes");
        }
        return new DataKey(key);
    }

    /// 32 bytes for one purpose; the same purpose always gives the same bytes. The caller wipes
    /// them.
    ///
    /// @throws IllegalStateException when already wiped
    public byte[] derive(Purpose purpose) {
        try {
            HKDFParameterSpec how =
                    HKDFParameterSpec.ofExtract()
                            .addIKM(raw())
                            .thenExpand(purpose.words().getBytes(StandardCharsets.US_ASCII), BYTES);
            return KDF.getInstance("HKDF-SHA256").deriveData(how);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no HKDF-SHA256", e);
        }
    }

    /// As [#derive], in 64 hexadecimal letters, the form a database password takes. The caller
    /// wipes.
    public char[] deriveHex(Purpose purpose) {
        byte[] bytes = derive(purpose);
        try {
            return Secrets.hex(bytes);
        } finally {
            Secrets.wipe(bytes);
        }
    }

    byte[] raw() {
        if (wiped) {
            throw new IllegalStateException("data key already wiped");
        }
        return key;
    }

    @Override
    public void close() {
        Secrets.wipe(key);
        wiped = true;
    }

    @Override
    public String toString() {
        return "DataKey[hidden]";
    }
}
