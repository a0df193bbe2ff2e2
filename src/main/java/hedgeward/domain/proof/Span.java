package hedgeward.domain.proof;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/// When something happened: at one instant, or at some time between two.
///
/// @param from the instant, or the earliest it can have been
/// @param to the same instant, or the latest it can have been
public record Span(Instant from, Instant to) {

    private static final long MOST_SAMPLES = 1_440;

    /// @throws IllegalArgumentException when it ends before it begins
    public Span {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a span cannot end before it begins");
        }
    }

    public static Span at(Instant instant) {
        return new Span(instant, instant);
    }

    public boolean isInstant() {
        return from.equals(to);
    }

    /// Instants that stand for the whole: every minute of up to a day, for times are recorded to
    /// the minute; as many spread evenly over a longer span. Both ends are among them.
    public Stream<Instant> samples() {
        long minutes = Duration.between(from, to).toMinutes();
        long step = Math.max(1, minutes / MOST_SAMPLES);
        return Stream.concat(
                LongStream.rangeClosed(0, minutes / step)
                        .mapToObj(i -> from.plus(i * step, ChronoUnit.MINUTES)),
                Stream.of(to));
    }
}
