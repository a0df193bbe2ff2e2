package hedgeward.domain.evidence;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// What a file is by its first bytes, whatever its name says.
public enum FileKind {
    PNG,
    JPEG,
    GIF,
    BMP,
    PDF,
    /// Nothing but text in its first bytes.
    TEXT,
    OTHER;

    /// How many bytes are enough to tell.
    public static final int TELLING_BYTES = 1024;

    private static final byte[] PNG_START = {(byte) 0x89, 'P', 'N', 'G', 0x0d, 0x0a, 0x1a, 0x0a};
    private static final byte[] JPEG_START = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};

    /// @param first the file's first bytes, at most [#TELLING_BYTES] of them
    public static FileKind of(byte[] first) {
        if (begins(first, PNG_START)) {
            return PNG;
        }
        if (begins(first, JPEG_START)) {
            return JPEG;
        }
        if (begins(first, ascii("GIF87a")) || begins(first, ascii("GIF89a"))) {
            return GIF;
        }
        if (begins(first, ascii("%PDF-"))) {
            return PDF;
        }
        if (begins(first, ascii("BM")) && hasControl(first)) {
            return BMP;
        }
        return first.length > 0 && !hasControl(first) ? TEXT : OTHER;
    }

    /// Whether it is drawn by decoding what may be hostile.
    public boolean isDrawn() {
        return switch (this) {
            case PNG, JPEG, GIF, BMP, PDF -> true;
            case TEXT, OTHER -> false;
        };
    }

    private static boolean hasControl(byte[] bytes) {
        for (byte b : bytes) {
            if (b >= 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t' && b != '\f') {
                return true;
            }
        }
        return false;
    }

    private static boolean begins(byte[] bytes, byte[] start) {
        return bytes.length >= start.length
                && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }

    private static byte[] ascii(String letters) {
        return letters.getBytes(StandardCharsets.US_ASCII);
    }
}
