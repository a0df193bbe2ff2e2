package hedgeward.boot.log;

import ch.qos.logback.classic.pattern.ThrowableHandlingConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.StackTraceElementProxy;

import org.jspecify.annotations.Nullable;

/// Writes a failure as its type, its frames and those of its causes, and leaves out every message.
/// Named in `logback.xml`, which makes it.
public final class FailureWithoutMessage extends ThrowableHandlingConverter {

    private static final int DEEPEST_CAUSE = 20;

    /// The failure of this event, or nothing when it has none.
    @Override
    public String convert(ILoggingEvent event) {
        StringBuilder text = new StringBuilder();
        @Nullable IThrowableProxy failure = event.getThrowableProxy();
        for (int depth = 0; failure != null && depth < DEEPEST_CAUSE; depth++) {
            text.append(depth == 0 ? "" : "caused by ").append(failure.getClassName()).append('\n');
            for (StackTraceElementProxy frame : failure.getStackTraceElementProxyArray()) {
                text.append("    ").append(frame.getSTEAsString()).append('\n');
            }
            failure = failure.getCause();
        }
        return text.toString();
    }
}
