package hedgeward.exchange.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Copies bytes and tells their SHA-256 in hexadecimal.
final class HashedCopy {

    private static final int PART = 1 << 16;

    private HashedCopy() {}

    static String hashOf(byte[] bytes) {
        return HexFormat.of().formatHex(sha256().digest(bytes));
    }

    static String of(Path file, OutputStream out) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return of(in, out, Long.MAX_VALUE);
        }
    }

    /// Copies at most so many bytes.
    static String of(InputStream in, OutputStream out, long most) throws IOException {
        MessageDigest digest = sha256();
        byte[] part = new byte[PART];
        long left = most;
        while (left > 0) {
            int read = in.read(part, 0, (int) Math.min(part.length, left));
            if (read < 0) {
                break;
            }
            digest.update(part, 0, read);
            out.write(part, 0, read);
            left -= read;
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }
}
