package hedgeward.domain.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hedgeward.domain.law.BreachOf;
import hedgeward.domain.law.Regime;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.constraints.IntRange;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

class DetentionClockTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "an ordinary night, 2026-11-25T23:10Z, 2026-11-26T23:10Z",
        "a Sunday counts, 2026-11-28T20:00Z, 2026-11-29T20:00Z",
        "Christmas Day counts, 2026-12-24T20:00Z, 2026-12-25T20:00Z",
        "the October night has 25 hours, 2026-10-24T22:00+01:00, 2026-10-25T21:00Z",
        "the March night has 23, 2027-03-27T22:00Z, 2027-03-28T23:00+01:00",
        "seconds are dropped, 2026-11-25T23:10:59Z, 2026-11-26T23:10Z"
    })
    void runsAsHoursPass(String why, String arrived, String ends) {
        assertThat(clock(arrived).endsAt()).as(why).isEqualTo(Lists.at(ends));
    }

    @Test
    void isReviewedSixFifteenAndTwentyFourHoursAfterTheArrivalAtTheLatest() {
        assertThat(clock("2026-11-25T23:10Z").reviews())
                .extracting(DetentionClock.Review::actBy)
                .containsExactly(
                        Lists.at("2026-11-26T05:10:00Z"),
                        Lists.at("2026-11-26T14:10:00Z"),
                        Lists.at("2026-11-26T23:10:00Z"));
    }

    @Test
    void saysHowMuchLaterAReviewMayComeByTheAuthorisation() {
        DetentionClock clock =
                DetentionClock.of(
                        Lists.at("2026-11-25T23:10:00Z"),
                        Optional.of(Lists.at("2026-11-25T23:40:00Z")));

        assertThat(clock.reviews())
                .extracting(DetentionClock.Review::latestLawful)
                .startsWith(Lists.at("2026-11-26T05:40:00Z"));
        assertThat(clock.endsAt()).isEqualTo(Lists.at("2026-11-26T23:10:00Z"));
        assertThat(clock.working())
                .contains(
                        "Review 1 by 05:10 GMT on Thursday 26 November 2026; counted from the"
                                + " authorisation, 05:40 GMT on Thursday 26 November 2026.");
        assertThat(clock("2026-11-25T23:10Z").working())
                .contains("Review 1 by 05:10 GMT on Thursday 26 November 2026.");
    }

    @Test
    void saysWhatItRestsOnAndThatItIsNotTheCourtClock() {
        assertThat(clock("2026-10-24T22:00+01:00").working())
                .contains(
                        "24 hours run from then as they pass (Police and Criminal Evidence Act 1984"
                                + " s.41(1)-(2)). Nothing is left out: Sundays, Christmas Day, Good"
                                + " Friday and bank holidays count.",
                        "The clocks go back on the way, on a day of 25 hours: the end comes at"
                                + " another time of day than the start.",
                        "When detention was authorised is not known, so reviews are counted from"
                                + " the arrival, which is never late.")
                .last()
                .asString()
                .startsWith("This is not the 24 hours to the court");
        assertThat(clock("2027-03-27T22:00Z").working())
                .anyMatch(it -> it.startsWith("The clocks go forward on the way, on a day of 23"));
        assertThat(clock("2026-11-25T23:10Z").working())
                .noneMatch(it -> it.startsWith("The clocks go"));
    }

    @Test
    void refusesAnAuthorisationBeforeTheArrival() {
        Instant arrived = Lists.at("2026-11-25T23:10:00Z");
        Optional<Instant> before = Optional.of(arrived.minusSeconds(60));
        assertThatThrownBy(() -> DetentionClock.of(arrived, before))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void namesTheReviewThatComesNext() {
        DetentionClock clock = clock("2026-11-25T23:10Z");
        assertThat(clock.nextReview(Lists.at("2026-11-26T05:10:00Z")))
                .map(DetentionClock.Review::number)
                .contains(2);
        assertThat(clock.nextReview(clock.endsAt())).isEmpty();
        assertThat(clock.isOverAt(clock.endsAt())).isTrue();
        assertThat(clock.isOverAt(clock.endsAt().minusSeconds(1))).isFalse();
    }

    @Property
    void twentyFourElapsedHoursWhateverTheCalendarSays(
            @ForAll("starts") Instant arrived, @ForAll @IntRange(max = 300) int minutes) {
        Instant authorised = arrived.plus(Duration.ofMinutes(minutes));
        DetentionClock clock = DetentionClock.of(arrived, Optional.of(authorised));
        assertThat(Duration.between(clock.arrived(), clock.endsAt())).isEqualTo(Duration.ofDays(1));
        assertThat(clock.reviews())
                .allSatisfy(
                        review -> {
                            assertThat(review.latestLawful()).isAfterOrEqualTo(review.actBy());
                            assertThat(review.actBy()).isBeforeOrEqualTo(clock.endsAt());
                        });
    }

    @Property
    void neverEndsAfterTheCourtClockOfAnArrestOnARunningDay(@ForAll("starts") Instant start) {
        Deadline court =
                Lists.clocks().courtBy(Regime.DVPN_DVPO, BreachOf.ORDER, start).orElseThrow();
        Instant detention = DetentionClock.of(start, Optional.empty()).endsAt();
        assertThat(detention).isBeforeOrEqualTo(court.actBy());
    }

    @Provide
    Arbitrary<Instant> starts() {
        return Arbitraries.longs()
                .between(
                        Lists.at("2012-01-01T00:00:00Z").getEpochSecond(),
                        Lists.at("2050-12-31T00:00:00Z").getEpochSecond())
                .withDistribution(RandomDistribution.uniform())
                .map(Instant::ofEpochSecond);
    }

    private static DetentionClock clock(String arrived) {
        return DetentionClock.of(Lists.at(arrived), Optional.empty());
    }
}
