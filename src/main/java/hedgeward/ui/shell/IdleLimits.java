package hedgeward.ui.shell;

import java.time.Duration;

/// After how long without a touch the screen blurs and the office locks.
public record IdleLimits(Duration blurAfter, Duration lockAfter) {

    public IdleLimits {
        if (lockAfter.compareTo(blurAfter) < 0) {
            throw new IllegalArgumentException("the office locks after the screen blurs");
        }
    }

    /// Blurred after 60 seconds, locked after five minutes.
    public static IdleLimits usual() {
        return new IdleLimits(Duration.ofSeconds(60), Duration.ofMinutes(5));
    }
}
