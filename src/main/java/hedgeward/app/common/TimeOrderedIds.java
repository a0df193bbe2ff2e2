package hedgeward.app.common;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;

/// UUID version 7 (RFC 9562): milliseconds of the clock in front, 74 random bits behind.
public final class TimeOrderedIds implements Ids {

    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    public TimeOrderedIds(Clock clock) {
        this.clock = clock;
    }

    @Override
    public UUID next() {
        long high = (clock.millis() << 16) | 0x7000L | random.nextInt(1 << 12);
        long low = (random.nextLong() >>> 2) | 0x8000000000000000L;
        return new UUID(high, low);
    }
}
