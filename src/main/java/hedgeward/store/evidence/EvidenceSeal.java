package hedgeward.store.evidence;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Optional;
import java.util.UUID;

import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// Seals and opens the blocks of one file with AES-256-GCM. The key is used for one writing of one
/// file only, so the number of the block is its nonce; whether it is the last is part of that, so
/// that a file cut between two blocks does not open. The file's own number is bound in too.
final class EvidenceSeal {

    /// What the file begins with.
    static final byte[] FIRST_LINE = "Hedgeward evidence 1\n".getBytes(StandardCharsets.US_ASCII);

    /// Content of a full block.
    static final int BLOCK = 1 << 16;

    /// What a sealed block is longer than its content.
    static final int TAG = 16;

    private static final int NONCE = 12;

    private final SecretKeySpec key;
    private final byte[] bound;
    private final Cipher cipher;

    EvidenceSeal(byte[] key, UUID file) {
        this.key = new SecretKeySpec(key, "AES");
        this.bound =
                ByteBuffer.allocate(FIRST_LINE.length + 2 * Long.BYTES)
                        .put(FIRST_LINE)
                        .putLong(file.getMostSignificantBits())
                        .putLong(file.getLeastSignificantBits())
                        .array();
        try {
            this.cipher = Cipher.getInstance("AES/GCM/NoPadding");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no AES-GCM", e);
        }
    }

    /// Seals the first bytes of an array.
    ///
    /// @param into takes [#TAG] bytes more than the content
    /// @return how many bytes were written into it
    int seal(long number, boolean isLast, byte[] content, int length, byte[] into) {
        try {
            begin(Cipher.ENCRYPT_MODE, number, isLast);
            return cipher.doFinal(content, 0, length, into);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a block cannot be sealed", e);
        }
    }

    /// The content of a sealed block; empty when it is not the one that was written there.
    Optional<byte[]> open(long number, boolean isLast, byte[] sealed, int length) {
        try {
            begin(Cipher.DECRYPT_MODE, number, isLast);
            return Optional.of(cipher.doFinal(sealed, 0, length));
        } catch (AEADBadTagException _) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a block cannot be opened", e);
        }
    }

    private void begin(int mode, long number, boolean isLast) throws GeneralSecurityException {
        byte[] nonce = ByteBuffer.allocate(NONCE).putLong(number).putInt(isLast ? 1 : 0).array();
        cipher.init(mode, key, new GCMParameterSpec(TAG * Byte.SIZE, nonce));
        cipher.updateAAD(bound);
    }

    @Override
    public String toString() {
        return "EvidenceSeal[hidden]";
    }
}
