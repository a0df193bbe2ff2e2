package hedgeward.exchange.csv;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/// Goes through the bytes of a file once, however long it is, to find out what they are.
final class ByteScan {

    private static final int BLOCK = 1 << 16;
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final Path path;
    private final MessageDigest digest = sha256();
    private final CharsetDecoder decoder =
            StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final CharBuffer decoded = CharBuffer.allocate(BLOCK);
    private final ByteBuffer pending = ByteBuffer.allocate(BLOCK + 8);
    private byte[] start = {};
    private long lines;
    private boolean utf8 = true;
    private boolean nul;
    private boolean control;
    private boolean undefined;

    private ByteScan(Path path) {
        this.path = path;
    }

    static ByteScan of(Path path) throws IOException {
        ByteScan scan = new ByteScan(path);
        try (InputStream in = Files.newInputStream(path)) {
            byte[] block = new byte[BLOCK];
            for (int n = in.readNBytes(block, 0, BLOCK); n > 0; ) {
                scan.take(block, n);
                n = in.readNBytes(block, 0, BLOCK);
            }
        }
        scan.decode(true);
        return scan;
    }

    /// @throws UnusableFileException when the bytes are no text
    CsvText text() throws UnusableFileException {
        if (start.length == 0) {
            throw refused(
                    "is empty",
                    "Export it again from the spreadsheet; the first row names the columns.");
        }
        refuseOtherFormats();
        if (nul || (!utf8 && (control || undefined))) {
            throw refused(
                    "is not text but binary",
                    "In the spreadsheet choose Save as, CSV UTF-8, and load that file.");
        }
        boolean marked =
                start.length >= MARK.length
                        && Arrays.equals(Arrays.copyOf(start, MARK.length), MARK);
        return new CsvText(
                path,
                utf8 ? StandardCharsets.UTF_8 : CsvText.WINDOWS_1252,
                utf8 && marked,
                lines,
                HexFormat.of().formatHex(digest.digest()));
    }

    private void refuseOtherFormats() throws UnusableFileException {
        if (startsWith(0xFF, 0xFE) || startsWith(0xFE, 0xFF)) {
            throw refused(
                    "is UTF-16 text", "In the spreadsheet choose Save as, CSV UTF-8, and load it.");
        }
        if (startsWith('P', 'K', 3, 4) || startsWith(0xD0, 0xCF, 0x11, 0xE0)) {
            throw refused(
                    "is a workbook, not CSV",
                    "Open it in the spreadsheet, choose Save as, CSV UTF-8, and load that file.");
        }
        if (startsWith('%', 'P', 'D', 'F')) {
            throw refused("is a PDF, not CSV", "Ask for the table as CSV.");
        }
    }

    private void take(byte[] block, int length) {
        if (start.length == 0) {
            start = Arrays.copyOf(block, Math.min(length, 8));
        }
        digest.update(block, 0, length);
        for (int i = 0; i < length; i++) {
            note(block[i] & 0xFF);
        }
        if (utf8) {
            pending.put(block, 0, length);
            decode(false);
        }
    }

    private void note(int b) {
        switch (b) {
            case 0 -> nul = true;
            case '\n' -> lines++;
            case 0x81, 0x8D, 0x8F, 0x90, 0x9D -> undefined = true;
            default -> control |= b < 0x09;
        }
    }

    private void decode(boolean last) {
        if (!utf8) {
            return;
        }
        pending.flip();
        boolean overflow = true;
        while (overflow && utf8) {
            decoded.clear();
            var result = decoder.decode(pending, decoded, last);
            utf8 = !result.isError();
            overflow = result.isOverflow();
        }
        pending.compact();
    }

    private boolean startsWith(int... bytes) {
        boolean same = start.length >= bytes.length;
        for (int i = 0; same && i < bytes.length; i++) {
            same = (start[i] & 0xFF) == bytes[i];
        }
        return same;
    }

    private UnusableFileException refused(String what, String remedy) {
        return new UnusableFileException(FileProblem.of(path, what, remedy));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
