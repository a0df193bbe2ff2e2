package hedgeward.print;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/// The two messages of the Internet Printing Protocol (RFC 8010, 8011) needed to ask for the state
/// of a job.
final class IppMessage {

    private static final int CHARSET = 0x47;
    private static final int LANGUAGE = 0x48;
    private static final int URI = 0x45;
    private static final int KEYWORD = 0x44;
    private static final int GET_JOB_ATTRIBUTES = 0x0009;
    private static final int OPERATION_GROUP = 0x01;
    private static final int END = 0x03;
    private static final int FIRST_VALUE_TAG = 0x10;
    private static final int HEADER = 8;

    private IppMessage() {}

    /// The question for a job's state and its printer.
    static byte[] question(int job) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] header = {1, 1, 0, GET_JOB_ATTRIBUTES, 0, 0, 0, 1, OPERATION_GROUP};
        out.writeBytes(header);
        attribute(out, CHARSET, "attributes-charset", "utf-8");
        attribute(out, LANGUAGE, "attributes-natural-language", "en");
        attribute(out, URI, "job-uri", "ipp://localhost/jobs/" + job);
        attribute(out, KEYWORD, "requested-attributes", "job-state");
        attribute(out, KEYWORD, "", "job-printer-uri");
        out.write(END);
        return out.toByteArray();
    }

    private static void attribute(ByteArrayOutputStream out, int tag, String name, String value) {
        out.write(tag);
        text(out, name);
        text(out, value);
    }

    private static void text(ByteArrayOutputStream out, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
        out.write(bytes.length >> 8);
        out.write(bytes.length);
        out.writeBytes(bytes);
    }

    /// The named values of an answer; what is cut off or not of this form ends the reading.
    static Map<String, byte[]> values(byte[] answer) {
        Map<String, byte[]> values = new HashMap<>();
        ByteBuffer in = ByteBuffer.wrap(answer);
        in.position(Math.min(HEADER, in.limit()));
        while (in.hasRemaining()) {
            int tag = in.get() & 0xff;
            if (tag == END) {
                break;
            }
            if (tag >= FIRST_VALUE_TAG) {
                byte[] name = sized(in);
                values.putIfAbsent(new String(name, StandardCharsets.US_ASCII), sized(in));
            }
        }
        return values;
    }

    private static byte[] sized(ByteBuffer in) {
        int length = in.remaining() < 2 ? 0 : Math.min(in.getShort() & 0xffff, in.remaining());
        byte[] bytes = new byte[length];
        in.get(bytes);
        return bytes;
    }
}
