package hedgeward.store.common;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Optional;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// A code over words under random letters, by which an entry of the log is bound to what lies
/// beside it. Without the letters, which go with the words, not even a short word can be guessed
/// from it.
public final class SaltedCode {

    private final Mac mac;

    /// @param salt random letters
    public SaltedCode(String salt) {
        try {
            mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(salt.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no HmacSHA256", e);
        }
    }

    /// Adds words that are there.
    public SaltedCode add(String words) {
        return add(Optional.of(words));
    }

    /// Adds words, or that there are none, so that no two lists of words give one code.
    public SaltedCode add(Optional<String> words) {
        byte[] bytes = words.orElse("").getBytes(StandardCharsets.UTF_8);
        mac.update((byte) (words.isPresent() ? 1 : 0));
        mac.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        mac.update(bytes);
        return this;
    }

    /// 64 hexadecimal digits; nothing may be added afterwards.
    public String hex() {
        return HexFormat.of().formatHex(mac.doFinal());
    }
}
