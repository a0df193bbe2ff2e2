package hedgeward.cli;

import org.jspecify.annotations.Nullable;

import java.util.Locale;

/// A short code for an unexpected failure: made of the types of the failure and its causes and of
/// the places they passed through, never of a message. The same fault has the same code.
final class FailureCode {
    private static final int DEEPEST = 10;
    private static final int FRAMES = 8;

    private FailureCode() {}

    static String of(Throwable failure) {
        int hash = 17;
        @Nullable Throwable next = failure;
        for (int depth = 0; next != null && depth < DEEPEST; depth++) {
            hash = 31 * hash + next.getClass().getName().hashCode();
            StackTraceElement[] frames = next.getStackTrace();
            for (int index = 0; index < Math.min(FRAMES, frames.length); index++) {
                hash = 31 * hash + frames[index].getClassName().hashCode();
                hash = 31 * hash + frames[index].getMethodName().hashCode();
            }
            next = next.getCause();
        }
        String letters = "%08x".formatted(hash).toUpperCase(Locale.ROOT);
        return letters.substring(0, 4) + "-" + letters.substring(4);
    }
}
