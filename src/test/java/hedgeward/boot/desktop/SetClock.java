package hedgeward.boot.desktop;

import hedgeward.domain.clock.London;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/// A clock a test sets.
final class SetClock extends Clock {

    private final AtomicReference<Instant> now;

    SetClock(Instant now) {
        this.now = new AtomicReference<>(now);
    }

    void set(Instant instant) {
        now.set(instant);
    }

    @Override
    public Instant instant() {
        return now.get();
    }

    @Override
    public ZoneId getZone() {
        return London.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
