package hedgeward.store.vault;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;

import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;

/// Seals and opens the blocks of one file with AES-256-GCM. Each writing takes a new random nonce;
/// the place of the block is bound in, so that a block put elsewhere does not open. The key is the
/// file's own, derived from the office's block key and the file's random number, so that the count
/// of nonces begins anew with each file.
final class BlockSeal {

    /// What a sealed block is longer than its content: nonce before, tag behind.
    static final int EXTRA = 12 + 16;

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecretKey key;
    private final SecureRandom random;
    private final ConcurrentLinkedQueue<Cipher> idle = new ConcurrentLinkedQueue<>();

    /// @param blockKey of the office; stays the caller's
    /// @param fileId random number of the file
    BlockSeal(byte[] blockKey, byte[] fileId, SecureRandom random) {
        this.random = random;
        try {
            this.key =
                    KDF.getInstance("HKDF-SHA256")
                            .deriveKey(
                                    "AES",
                                    HKDFParameterSpec.ofExtract()
                                            .addIKM(blockKey)
                                            .addSalt(fileId)
                                            .thenExpand(new byte[] {'b'}, blockKey.length));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no HKDF-SHA256", e);
        }
    }

    /// Seals what remains of the content into `sealed`, which takes [#EXTRA] bytes more.
    ///
    /// @param place where the block lies, bound in so that it opens nowhere else
    void seal(byte[] place, ByteBuffer content, ByteBuffer sealed) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        Cipher cipher = taken();
        try {
            cipher.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(place);
            sealed.put(nonce);
            cipher.doFinal(content, sealed);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a block could not be sealed", e);
        }
        idle.add(cipher);
    }

    /// Opens what remains of the sealed block; empty when it is not what was sealed for this place.
    Optional<byte[]> open(byte[] place, ByteBuffer sealed) {
        byte[] nonce = new byte[NONCE_BYTES];
        sealed.get(nonce);
        byte[] content = new byte[sealed.remaining() - TAG_BITS / Byte.SIZE];
        Cipher cipher = taken();
        try {
            cipher.init(Cipher.DECRYPT_MODE, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(place);
            cipher.doFinal(sealed, ByteBuffer.wrap(content));
        } catch (AEADBadTagException _) {
            Arrays.fill(content, (byte) 0);
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a block could not be opened", e);
        }
        idle.add(cipher);
        return Optional.of(content);
    }

    private Cipher taken() {
        Cipher kept = idle.poll();
        if (kept != null) {
            return kept;
        }
        try {
            return Cipher.getInstance("AES/GCM/NoPadding");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no AES-GCM", e);
        }
    }
}
