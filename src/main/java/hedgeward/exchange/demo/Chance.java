package hedgeward.exchange.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.SplittableRandom;

/// Chance that can be repeated: it depends on the seed and on what it is for, and on nothing else.
final class Chance {

    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final SplittableRandom random;

    private Chance(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /// The chance of the n-th thing of a kind.
    static Chance of(long seed, long kind, long number) {
        return new Chance((seed * 31 + kind) * SPREAD + number);
    }

    /// True so many times in a hundred.
    boolean percent(int times) {
        return random.nextInt(100) < times;
    }

    /// A number from the first to the last, both included.
    int between(int first, int last) {
        return random.nextInt(first, last + 1);
    }

    /// An instant so many minutes later, to the minute.
    Instant after(Instant start, int leastMinutes, int mostMinutes) {
        return start.plus(Duration.ofMinutes(between(leastMinutes, mostMinutes)))
                .truncatedTo(ChronoUnit.MINUTES);
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    long bits() {
        return random.nextLong();
    }
}
