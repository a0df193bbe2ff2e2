package hedgeward.security;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// The key file as text: a title with the version, the office, one line a slot, a code under the
/// data key against forgery, and a check sum against damage.
final class KeyFileText {

    private static final Pattern WHOLE =
            Pattern.compile(
                    "(?<body>hedgeward keys (?<version>\\d{1,6})\\n.*?)"
                            + "code (?<code>[0-9a-f]{64})\\nsum (?<sum>[0-9a-f]{64})\\n",
                    Pattern.DOTALL);
    private static final Pattern USER =
            Pattern.compile(
                    "user ([0-9a-f]{32}) (\\d{1,8}) (\\d{1,4}) (\\d{1,3})"
                            + " ([0-9a-f]{32}) ([0-9a-f]{24}) ([0-9a-f]{96})");
    private static final Pattern RECOVERY =
            Pattern.compile("recovery ([0-9a-f]{32}) ([0-9a-f]{24}) ([0-9a-f]{96})");
    private static final Pattern OFFICE =
            Pattern.compile(
                    "office ([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})");

    /// In seconds since the beginning of 1970.
    private static final Pattern RENEWED = Pattern.compile("renewed (\\d{9,11})");

    private static final String TITLE = "hedgeward keys ";

    private KeyFileText() {}

    /// What reading gives.
    sealed interface Reading {}

    /// A whole file. `body` and `code` let the holder of the data key prove it genuine.
    record Read(KeyFile file, String body, String code) implements Reading {

        boolean isWrittenWith(DataKey key) {
            return MessageDigest.isEqual(
                    code.getBytes(StandardCharsets.US_ASCII),
                    codeOf(body, key).getBytes(StandardCharsets.US_ASCII));
        }
    }

    /// A file of a later edition of this program.
    record Newer(int version) implements Reading {}

    /// Not usable, and why.
    record Broken(KeyDamage damage) implements Reading {}

    static String write(KeyFile file, DataKey key) {
        StringBuilder body = new StringBuilder(TITLE).append(file.version()).append('\n');
        body.append("office ").append(file.officeId()).append('\n');
        file.renewedAt()
                .ifPresent(at -> body.append("renewed ").append(at.getEpochSecond()).append('\n'));
        for (UserSlot slot : file.users()) {
            Stretching how = slot.how();
            body.append("user ").append(slot.mark()).append(' ').append(how.memoryKib());
            body.append(' ').append(how.passes()).append(' ').append(how.lanes());
            body.append(' ').append(sealed(slot.sealed())).append('\n');
        }
        body.append("recovery ").append(sealed(file.recovery())).append('\n');
        String coded = body + "code " + codeOf(body.toString(), key) + "\n";
        return coded + "sum " + sumOf(coded) + "\n";
    }

    static Reading read(String text) {
        if (!text.startsWith(TITLE)) {
            return new Broken(KeyDamage.NOT_A_KEY_FILE);
        }
        Matcher whole = WHOLE.matcher(text);
        if (!whole.matches()) {
            return new Broken(KeyDamage.CUT_SHORT_OR_ALTERED);
        }
        String summed = text.substring(0, whole.start("sum") - "sum ".length());
        if (!sumOf(summed).equals(whole.group("sum"))) {
            return new Broken(KeyDamage.CUT_SHORT_OR_ALTERED);
        }
        int version = Integer.parseInt(whole.group("version"));
        if (version < KeyFile.VERSION || version > KeyFile.NEWEST) {
            return new Newer(version);
        }
        String body = whole.group("body");
        return slots(body)
                .<Reading>map(file -> new Read(file, body, whole.group("code")))
                .orElse(new Broken(KeyDamage.CUT_SHORT_OR_ALTERED));
    }

    private static Optional<KeyFile> slots(String body) {
        List<String> lines = body.lines().toList();
        if (lines.size() < 4) {
            return Optional.empty();
        }
        Matcher office = OFFICE.matcher(lines.get(1));
        Matcher recovery = RECOVERY.matcher(lines.getLast());
        if (!office.matches() || !recovery.matches()) {
            return Optional.empty();
        }
        Optional<Instant> renewed = renewedAt(lines.get(2));
        List<UserSlot> users = new ArrayList<>();
        for (String line : lines.subList(renewed.isPresent() ? 3 : 2, lines.size() - 1)) {
            Matcher user = USER.matcher(line);
            if (!user.matches() || !isAcceptable(user)) {
                return Optional.empty();
            }
            users.add(new UserSlot(user.group(1), stretching(user), sealed(user, 5)));
        }
        UUID id = UUID.fromString(office.group(1));
        return users.isEmpty()
                ? Optional.empty()
                : Optional.of(new KeyFile(id, renewed, users, sealed(recovery, 1)));
    }

    private static Optional<Instant> renewedAt(String line) {
        Matcher renewed = RENEWED.matcher(line);
        return renewed.matches()
                ? Optional.of(Instant.ofEpochSecond(Long.parseLong(renewed.group(1))))
                : Optional.empty();
    }

    private static boolean isAcceptable(Matcher user) {
        return Stretching.isAcceptable(number(user, 2), number(user, 3), number(user, 4));
    }

    private static Stretching stretching(Matcher user) {
        return new Stretching(number(user, 2), number(user, 3), number(user, 4));
    }

    private static int number(Matcher matched, int group) {
        return Integer.parseInt(matched.group(group));
    }

    private static SealedKey sealed(Matcher matched, int first) {
        return new SealedKey(
                matched.group(first), matched.group(first + 1), matched.group(first + 2));
    }

    private static String sealed(SealedKey key) {
        return key.salt() + " " + key.nonce() + " " + key.box();
    }

    private static String codeOf(String body, DataKey key) {
        byte[] own = key.derive(Purpose.KEY_FILE);
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(own, "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(body.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no HMAC-SHA256", e);
        } finally {
            Secrets.wipe(own);
        }
    }

    static String sumOf(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }
}
