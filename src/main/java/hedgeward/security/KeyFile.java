package hedgeward.security;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/// What the key file says: which office, a slot for each user, and the slot of the recovery key.
///
/// @param renewedAt when the data key was drawn anew; empty while it is the office's first
record KeyFile(
        UUID officeId, Optional<Instant> renewedAt, List<UserSlot> users, SealedKey recovery) {

    static final int VERSION = 1;

    /// With the instant of a new data key.
    static final int NEWEST = 2;

    private static final int MARK_BYTES = 16;

    KeyFile {
        users = List.copyOf(users);
    }

    /// The slot of this user, however the name's case and blanks were typed.
    Optional<UserSlot> slotOf(String user) {
        String mark = markOf(officeId, user);
        return users.stream().filter(slot -> slot.mark().equals(mark)).findFirst();
    }

    /// The same file with this slot in place of the one with its mark, or at the end.
    KeyFile with(UserSlot slot) {
        List<UserSlot> changed = new ArrayList<>(withoutMark(slot.mark()));
        changed.add(slot);
        return new KeyFile(officeId, renewedAt, changed, recovery);
    }

    /// The same file without this user.
    KeyFile without(String user) {
        return new KeyFile(officeId, renewedAt, withoutMark(markOf(officeId, user)), recovery);
    }

    /// The same file with another recovery key.
    KeyFile with(SealedKey next) {
        return new KeyFile(officeId, renewedAt, users, next);
    }

    /// The form it is written in: the oldest that can hold it, so that earlier editions read it.
    int version() {
        return renewedAt.isPresent() ? NEWEST : VERSION;
    }

    private List<UserSlot> withoutMark(String mark) {
        return users.stream().filter(slot -> !slot.mark().equals(mark)).toList();
    }

    static String markOf(UUID officeId, String user) {
        String text = "hedgeward user " + VERSION + "|" + officeId + "|" + folded(user);
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, MARK_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }

    /// One spelling for names that a person would call the same.
    static String folded(String user) {
        return Normalizer.normalize(user, Normalizer.Form.NFKC)
                .strip()
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }
}
