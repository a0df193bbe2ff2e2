package hedgeward.ui.kit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32C;

/// A short name for a failure that is the same wherever the same thing goes wrong: made of the
/// exception types and frames only, never of messages, which may hold what a person typed.
public record ErrorCode(String text) {

    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int FRAMES = 12;
    private static final int LETTERS_A_GROUP = 4;
    private static final int BITS_A_LETTER = 5;

    /// The code of a failure, for example `7F3K-Q20B`: first group what was thrown, second where.
    public static ErrorCode of(Throwable failure) {
        List<String> types = new ArrayList<>();
        List<String> places = new ArrayList<>();
        Throwable cause = failure;
        while (cause != null && types.size() < FRAMES) {
            types.add(cause.getClass().getName());
            for (StackTraceElement frame : firstFrames(cause)) {
                places.add(place(frame));
            }
            cause = cause.getCause();
        }
        return new ErrorCode(letters(types) + "-" + letters(places));
    }

    private static List<StackTraceElement> firstFrames(Throwable failure) {
        List<StackTraceElement> frames = List.of(failure.getStackTrace());
        return frames.subList(0, Math.min(FRAMES, frames.size()));
    }

    /// Line numbers and the running numbers of lambdas differ between builds and are left out.
    private static String place(StackTraceElement frame) {
        String type = frame.getClassName().replaceAll("\\$\\$.*", "");
        String method = frame.getMethodName().replaceAll("\\$\\d+$", "");
        return type + "#" + method;
    }

    private static String letters(List<String> parts) {
        CRC32C sum = new CRC32C();
        sum.update(String.join("\n", parts).getBytes(StandardCharsets.UTF_8));
        StringBuilder group = new StringBuilder();
        for (int i = 0; i < LETTERS_A_GROUP; i++) {
            int index = (int) (sum.getValue() >> (i * BITS_A_LETTER)) & (LETTERS.length() - 1);
            group.append(LETTERS.charAt(index));
        }
        return group.toString();
    }

    @Override
    public String toString() {
        return text;
    }
}
