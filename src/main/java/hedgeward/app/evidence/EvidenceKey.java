package hedgeward.app.evidence;

import java.util.Arrays;

/// The key of one evidence file.
public final class EvidenceKey implements AutoCloseable {

    /// Length of a key.
    public static final int BYTES = 32;

    private final byte[] key;

    /// Takes the array over.
    ///
    /// @throws IllegalArgumentException unless it has [#BYTES] bytes
    public EvidenceKey(byte[] key) {
        if (key.length != BYTES) {
            throw new IllegalArgumentException("an evidence key has 32 bytes");
        }
        this.key = key;
    }

    /// A copy, which the caller wipes.
    public byte[] copy() {
        return key.clone();
    }

    @Override
    public void close() {
        Arrays.fill(key, (byte) 0);
    }

    @Override
    public String toString() {
        return "EvidenceKey[hidden]";
    }
}
