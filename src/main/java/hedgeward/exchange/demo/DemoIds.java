package hedgeward.exchange.demo;

import hedgeward.app.common.Ids;

import java.time.Instant;
import java.util.UUID;

/// Keys of UUID version 7 that follow from the seed: they count up from the office's first day.
final class DemoIds implements Ids {

    private static final long KIND = 1;

    private final long seed;
    private final long start;
    private long given;

    DemoIds(long seed, Instant start) {
        this.seed = seed;
        this.start = start.toEpochMilli();
    }

    @Override
    public UUID next() {
        given++;
        Chance chance = Chance.of(seed, KIND, given);
        long high = ((start + given) << 16) | 0x7000L | (chance.bits() & 0xFFFL);
        long low = (chance.bits() >>> 2) | 0x8000000000000000L;
        return new UUID(high, low);
    }
}
