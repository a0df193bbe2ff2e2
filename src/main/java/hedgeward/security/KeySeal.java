package hedgeward.security;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;

import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// Wraps a data key by AES-256-GCM and unwraps it. Whose slot it is, of which office and edition,
/// is bound in, so a slot moved to another name or office does not open.
final class KeySeal {

    private static final int SALT_BYTES = 16;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final HexFormat HEX = HexFormat.of();

    private final SecureRandom random;

    KeySeal(SecureRandom random) {
        this.random = random;
    }

    byte[] salt() {
        return bytes(SALT_BYTES);
    }

    /// What a user's slot is bound to.
    static String bindingOf(UUID officeId, String user) {
        return "hedgeward slot " + KeyFile.VERSION + "|" + officeId + "|" + KeyFile.folded(user);
    }

    /// What the recovery slot is bound to.
    static String recoveryBindingOf(UUID officeId) {
        return "hedgeward recovery slot " + KeyFile.VERSION + "|" + officeId;
    }

    /// Wraps the data key; the wrapping key is wiped.
    SealedKey seal(DataKey key, byte[] wrapping, byte[] salt, String binding) {
        byte[] nonce = bytes(NONCE_BYTES);
        try {
            Cipher aes = cipher(Cipher.ENCRYPT_MODE, wrapping, nonce, binding);
            byte[] box = aes.doFinal(key.raw());
            return new SealedKey(HEX.formatHex(salt), HEX.formatHex(nonce), HEX.formatHex(box));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no AES-GCM", e);
        } finally {
            Secrets.wipe(wrapping);
        }
    }

    /// Unwraps, or empty when the wrapping key or the binding is another. The wrapping key is
    /// wiped.
    static Optional<DataKey> open(SealedKey sealed, byte[] wrapping, String binding) {
        try {
            byte[] nonce = HEX.parseHex(sealed.nonce());
            Cipher aes = cipher(Cipher.DECRYPT_MODE, wrapping, nonce, binding);
            return Optional.of(DataKey.takeOver(aes.doFinal(HEX.parseHex(sealed.box()))));
        } catch (AEADBadTagException _) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no AES-GCM", e);
        } finally {
            Secrets.wipe(wrapping);
        }
    }

    private static Cipher cipher(int mode, byte[] wrapping, byte[] nonce, String binding)
            throws GeneralSecurityException {
        Cipher aes = Cipher.getInstance("AES/GCM/NoPadding");
        SecretKeySpec key = new SecretKeySpec(wrapping, "AES");
        aes.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        aes.updateAAD(binding.getBytes(StandardCharsets.UTF_8));
        return aes;
    }

    private byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }
}
