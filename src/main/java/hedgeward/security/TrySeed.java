package hedgeward.security;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// The name of a page of refused tries and the key of its next line. After each line the key is
/// replaced by its hash, so that whoever finds it can write further lines and change none before.
///
/// @param name 32 hexadecimal digits
/// @param key 64 hexadecimal digits
public record TrySeed(String name, String key) {

    private static final int NAME = 16;
    private static final Pattern TEXT = Pattern.compile("([0-9a-f]{32}):([0-9a-f]{64})");

    static TrySeed random(SecureRandom random) {
        byte[] name = new byte[NAME];
        byte[] key = new byte[DataKey.BYTES];
        random.nextBytes(name);
        random.nextBytes(key);
        HexFormat hex = HexFormat.of();
        return new TrySeed(hex.formatHex(name), hex.formatHex(key));
    }

    /// Reads what [#text] wrote.
    public static Optional<TrySeed> of(String text) {
        Matcher parts = TEXT.matcher(text);
        return parts.matches()
                ? Optional.of(new TrySeed(parts.group(1), parts.group(2)))
                : Optional.empty();
    }

    public String text() {
        return name + ":" + key;
    }

    /// As it stands after so many more lines.
    TrySeed after(long lines) {
        String next = key;
        for (long i = 0; i < lines; i++) {
            next = hash("next|" + next);
        }
        return new TrySeed(name, next);
    }

    /// The code of a line under this key.
    String codeOf(String line) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(HexFormat.of().parseHex(key), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(line.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no HmacSHA256", e);
        }
    }

    private static String hash(String text) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(text.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return "TrySeed[hidden]";
    }
}
