package hedgeward.ui.shell;

import java.time.Duration;
import java.time.Instant;

/// How long nobody has touched the desk, and what follows: a blurred screen, then a locked office.
/// A function of the last touch and the present instant.
final class IdleWatch {

    /// What being idle calls for.
    enum Answer {
        NOTHING,
        BLUR,
        LOCK
    }

    private final IdleLimits limits;
    private Instant lastTouch;

    IdleWatch(IdleLimits limits, Instant now) {
        this.limits = limits;
        this.lastTouch = now;
    }

    /// Somebody pressed a key or moved the mouse.
    void touched(Instant now) {
        lastTouch = now;
    }

    /// What is due at `now`. A clock that was set back counts as a touch.
    Answer at(Instant now) {
        Duration idle = Duration.between(lastTouch, now);
        if (idle.isNegative()) {
            lastTouch = now;
            return Answer.NOTHING;
        }
        if (idle.compareTo(limits.lockAfter()) >= 0) {
            return Answer.LOCK;
        }
        return idle.compareTo(limits.blurAfter()) >= 0 ? Answer.BLUR : Answer.NOTHING;
    }
}
