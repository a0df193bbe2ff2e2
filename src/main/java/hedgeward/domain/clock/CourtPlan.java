package hedgeward.domain.clock;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The courts of an office and the margin it keeps, from which "in the dock by" is worked back. The
/// law knows none of this: a person is in time only before the justices, and has been let go
/// because the cells were reached but not the dock.
///
/// @param courts the usual one first
/// @param cellsToDock kept free before the end, because bringing somebody up takes so long
public record CourtPlan(List<Court> courts, Duration cellsToDock) {

    /// What an office keeps free that never said otherwise.
    public static final Duration USUAL_MARGIN = Duration.ofMinutes(30);

    private static final String USUAL_NAME = "The usual court";
    private static final Duration USUAL_WAY = Duration.ofMinutes(30);

    /// @throws IllegalArgumentException without any court, or with a margin below zero
    public CourtPlan {
        courts = List.copyOf(courts);
        if (courts.isEmpty() || cellsToDock.isNegative()) {
            throw new IllegalArgumentException("a plan has a court and a margin");
        }
    }

    /// One court half an hour away with the usual sittings.
    public static CourtPlan usual(BankHolidays published) {
        return of(CourtSittings.usual(published));
    }

    /// One court half an hour away with these sittings.
    public static CourtPlan of(CourtSittings sittings) {
        return new CourtPlan(List.of(new Court(USUAL_NAME, sittings, USUAL_WAY)), USUAL_MARGIN);
    }

    /// The court people are brought to unless another is named.
    public Court usualCourt() {
        return courts.getFirst();
    }

    /// The way to the usual court; empty when it does not sit in time.
    public Optional<CourtRoute> route(Instant from, Instant actBy) {
        return route(usualCourt(), from, actBy);
    }

    /// Every court that sits in time, in the order of the plan.
    ///
    /// @param from when the way may begin: the arrest, or now
    /// @param actBy the deadline to work back from
    public List<CourtRoute> routes(Instant from, Instant actBy) {
        return courts.stream().flatMap(court -> route(court, from, actBy).stream()).toList();
    }

    private Optional<CourtRoute> route(Court court, Instant from, Instant actBy) {
        return court.sittings()
                .lastReady(actBy, from, cellsToDock)
                .map(
                        ready ->
                                new CourtRoute(
                                        court.name(),
                                        ready.by(),
                                        ready.by().minus(court.travel()),
                                        ready.sitting()))
                .filter(route -> !route.leaveBy().isBefore(from));
    }
}
