package hedgeward.domain.clock;

import hedgeward.domain.law.LegalSource;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Detention before charge under the Police and Criminal Evidence Act 1984. It governs an arrest
/// for an offence: breach of a DAPO (DAA 2021 s.39, s.40(9)), or a crime charged beside a civil
/// breach. It does not govern the arrest for breach of a DVPN, DVPO or DAPN, which has the court
/// clock of [StatutoryClocks]. Hours pass here as on a stopwatch: Sundays and holidays count, the
/// day the clocks go back has 25 of them and the day they go forward 23.
///
/// @param arrived arrival at the first police station, cut down to the minute: the relevant time
/// @param authorised when a custody officer authorised the detention, where known
/// @param endsAt 24 hours after the arrival
/// @param reviews when reviews fall due, in order
/// @param working the arithmetic in plain sentences
public record DetentionClock(
        Instant arrived,
        Optional<Instant> authorised,
        Instant endsAt,
        List<Review> reviews,
        List<String> working) {

    /// The limit of detention without charge.
    public static final LegalSource LIMIT = LegalSource.policeAndCriminalEvidenceAct("s.41(1)-(2)");

    /// The reviews of detention.
    public static final LegalSource REVIEWS = LegalSource.policeAndCriminalEvidenceAct("s.40(3)");

    static final Duration LENGTH = Duration.ofHours(24);

    private static final List<Duration> REVIEWED_AFTER =
            List.of(Duration.ofHours(6), Duration.ofHours(15), Duration.ofHours(24));

    /// A review of the detention.
    ///
    /// @param number 1 for the first
    /// @param actBy counted from the arrival, so never late: plan to this one
    /// @param latestLawful counted from the authorisation as the Act says; the same while that is
    ///   not known
    public record Review(int number, Instant actBy, Instant latestLawful) {}

    /// @throws IllegalArgumentException when the lists were built for another start
    public DetentionClock {
        reviews = List.copyOf(reviews);
        working = List.copyOf(working);
    }

    /// The clock of somebody who arrived at the station then.
    ///
    /// @param authorised when the detention was authorised, where known
    /// @throws IllegalArgumentException when it was authorised before the arrival
    public static DetentionClock of(Instant arrival, Optional<Instant> authorised) {
        Instant arrived = arrival.truncatedTo(ChronoUnit.MINUTES);
        Optional<Instant> since = authorised.map(at -> at.truncatedTo(ChronoUnit.MINUTES));
        if (since.filter(at -> at.isBefore(arrived)).isPresent()) {
            throw new IllegalArgumentException("detention is authorised at or after the arrival");
        }
        List<Review> reviews =
                IntStream.range(0, REVIEWED_AFTER.size())
                        .mapToObj(index -> review(index, arrived, since.orElse(arrived)))
                        .toList();
        Instant end = arrived.plus(LENGTH);
        return new DetentionClock(
                arrived,
                since,
                end,
                reviews,
                new DetentionWorking(arrived, since).sentences(end, reviews));
    }

    private static Review review(int index, Instant arrived, Instant authorised) {
        Duration after = REVIEWED_AFTER.get(index);
        return new Review(index + 1, arrived.plus(after), authorised.plus(after));
    }

    /// The first review that falls due after the instant; empty when none is left.
    public Optional<Review> nextReview(Instant now) {
        return reviews.stream().filter(review -> review.actBy().isAfter(now)).findFirst();
    }

    /// Whether the 24 hours are over.
    public boolean isOverAt(Instant now) {
        return !now.isBefore(endsAt);
    }
}
