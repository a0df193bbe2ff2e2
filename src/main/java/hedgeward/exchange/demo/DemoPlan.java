package hedgeward.exchange.demo;

import hedgeward.domain.clock.London;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;

/// How large a training office is to be.
///
/// @param cases how many cases; at least one
/// @param seed the same seed gives the same office
/// @param until the instant after which nothing has happened yet, to the minute
public record DemoPlan(int cases, long seed, Instant until) {

    /// Cases of an office nobody asked for in particular.
    public static final int USUAL_CASES = 120;

    /// Seed of an office nobody asked for in particular.
    public static final long USUAL_SEED = 20;

    private static final LocalTime AFTERNOON = LocalTime.of(15, 0);

    public DemoPlan {
        if (cases < 1) {
            throw new IllegalArgumentException("an office has at least one case");
        }
        until = until.truncatedTo(ChronoUnit.MINUTES);
    }

    /// An office up to 15:00 of a London day, whatever the time is now.
    public static DemoPlan upTo(int cases, long seed, LocalDate day) {
        return new DemoPlan(cases, seed, day.atTime(AFTERNOON).atZone(London.ZONE).toInstant());
    }
}
