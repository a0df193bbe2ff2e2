package hedgeward.store.office;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// The file outside the register that says what the register must at least contain. Lines are only
/// ever added, each forced to the disk, each with a code that covers the line before, so that none
/// can be changed, dropped from the middle or carried over from another office unnoticed.
final class Anchor implements AutoCloseable {

    private static final int TAIL = 64 * 1024;
    private static final int CODE = 64;

    private final FileChannel channel;
    private final Mac mac;
    private String lastCode;
    private long end;

    private Anchor(FileChannel channel, Mac mac, String lastCode, long end) {
        this.channel = channel;
        this.mac = mac;
        this.lastCode = lastCode;
        this.end = end;
    }

    /// The newest mark, how many bytes of the file are whole lines, and the code to go on from.
    record Newest(AnchorMark mark, long length, String code) {}

    /// A new, empty anchor.
    static Anchor create(Path file, byte[] key) throws IOException {
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        return new Anchor(channel, macUnder(key), "", 0);
    }

    /// Goes on after the newest mark; a last line that a power cut left unfinished is cut off.
    static Anchor goOn(Path file, byte[] key, Newest newest) throws IOException {
        return goOn(FileChannel.open(file, StandardOpenOption.WRITE), key, newest);
    }

    /// As above, in a file that is open already.
    static Anchor goOn(FileChannel channel, byte[] key, Newest newest) throws IOException {
        channel.truncate(newest.length());
        return new Anchor(channel, macUnder(key), newest.code(), newest.length());
    }

    /// The newest mark whose line, and the lines before it as far as they are looked at, carry the
    /// right code. Empty when altered, foreign or without any mark.
    static Optional<Newest> newest(Path file, byte[] key) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            long from = Math.max(0, channel.size() - TAIL);
            ByteBuffer tail = ByteBuffer.allocate((int) (channel.size() - from));
            int read = 0;
            while (tail.hasRemaining() && read >= 0) {
                read = channel.read(tail, from + tail.position());
            }
            int whole = lastLineEnd(tail);
            String text = new String(tail.array(), 0, whole, StandardCharsets.US_ASCII);
            return newestIn(text.lines().toList(), from == 0, from + whole, macUnder(key));
        }
    }

    /// Adds a mark and returns when it is on the disk. What a line that could not be finished has
    /// left is cut off first, so that the next one never goes on from the middle of it.
    void add(AnchorMark mark) throws IOException {
        if (channel.size() > end) {
            channel.truncate(end);
        }
        String code = codeOf(mac, lastCode, mark.line());
        String line = mark.line() + "|" + code + "\n";
        ByteBuffer bytes = ByteBuffer.wrap(line.getBytes(StandardCharsets.US_ASCII));
        int length = bytes.remaining();
        while (bytes.hasRemaining()) {
            channel.write(bytes, end + bytes.position());
        }
        channel.force(false);
        end += length;
        lastCode = code;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private static Optional<Newest> newestIn(
            List<String> lines, boolean fromStart, long length, Mac mac) {
        String before = "";
        String marked = "";
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            int codeAt = line.length() - CODE;
            String code = line.substring(Math.max(0, codeAt));
            marked = line.substring(0, Math.max(0, codeAt - 1));
            boolean isCheckable = fromStart || i > 1;
            if (isCheckable && !isCode(code, mac, before, marked)) {
                return Optional.empty();
            }
            before = code;
        }
        String code = before;
        return AnchorMark.read(marked).map(mark -> new Newest(mark, length, code));
    }

    private static boolean isCode(String code, Mac mac, String before, String marked) {
        return MessageDigest.isEqual(
                code.getBytes(StandardCharsets.US_ASCII),
                codeOf(mac, before, marked).getBytes(StandardCharsets.US_ASCII));
    }

    private static int lastLineEnd(ByteBuffer bytes) {
        int end = bytes.position();
        while (end > 0 && bytes.get(end - 1) != '\n') {
            end--;
        }
        return end;
    }

    private static String codeOf(Mac mac, String before, String marked) {
        mac.update(before.getBytes(StandardCharsets.US_ASCII));
        mac.update((byte) '\n');
        byte[] code = mac.doFinal(marked.getBytes(StandardCharsets.US_ASCII));
        return HexFormat.of().formatHex(code);
    }

    private static Mac macUnder(byte[] key) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no HMAC-SHA256", e);
        }
    }
}
