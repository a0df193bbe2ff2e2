package hedgeward.security;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Optional;

/// Bytes as letters for paper: sixteen that are not mistaken for each other, in groups of four, the
/// last of them a check that tells a slip of the pen from a wrong key.
final class PaperLetters {

    private static final String ALPHABET = "ACDEFHJKLMNPRTWX";
    private static final int GROUP = 4;

    private PaperLetters() {}

    /// The content and its check in groups with dashes between. The caller wipes it.
    static char[] write(byte[] content, int checkBytes) {
        byte[] all = Arrays.copyOf(content, content.length + checkBytes);
        System.arraycopy(checkOf(content, checkBytes), 0, all, content.length, checkBytes);
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

    /// Reads what somebody copied from paper: case, blanks and dashes do not matter. Empty when it
    /// is of another length or was mistyped. The caller wipes both arrays.
    static Optional<byte[]> read(char[] typed, int contentBytes, int checkBytes) {
        byte[] all = new byte[contentBytes + checkBytes];
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
        byte[] content = Arrays.copyOf(all, contentBytes);
        byte[] check = Arrays.copyOfRange(all, contentBytes, all.length);
        Secrets.wipe(all);
        if (letters == (contentBytes + checkBytes) * 2
                && MessageDigest.isEqual(check, checkOf(content, checkBytes))) {
            return Optional.of(content);
        }
        Secrets.wipe(content);
        return Optional.empty();
    }

    private static byte[] checkOf(byte[] content, int checkBytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return Arrays.copyOf(digest, checkBytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }
}
