package hedgeward.domain.clock;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.domain.law.BreachOf;
import hedgeward.domain.law.Regime;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.constraints.IntRange;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;

class HourClockPropertiesTest {
    private static final BankHolidays PUBLISHED = Lists.published();
    private static final StatutoryClocks CLOCKS = new StatutoryClocks(PUBLISHED);
    private static final Disregarded SAFE = Disregarded.asPublished(PUBLISHED);
    private static final Disregarded ENACTED = Disregarded.asEnacted(PUBLISHED);

    @Property
    void countingMinuteByMinuteGivesTheSameEnd(
            @ForAll("starts") Instant start, @ForAll("hourRules") ClockRule rule) {
        Deadline deadline = deadline(CLOCKS, rule, start);
        assertThat(deadline.actBy()).isEqualTo(countedByMinutes(start, rule.hours(), SAFE));
        assertThat(deadline.latestLawful())
                .isEqualTo(countedByMinutes(start, rule.hours(), ENACTED));
    }

    @Property
    void whatIsKeptForManyIsWhatIsWorkedOutForOne(@ForAll("starts") Instant start) {
        for (Regime regime : Regime.values()) {
            assertThat(CLOCKS.hearingToKeep(regime, start))
                    .isEqualTo(KeptDeadline.of(CLOCKS.hearingBy(regime, start)));
        }
    }

    @Property
    void theLatestLawfulEndIsNeverBeforeTheOneToActBy(
            @ForAll("starts") Instant start, @ForAll("hourRules") ClockRule rule) {
        Deadline deadline = deadline(CLOCKS, rule, start);
        assertThat(deadline.latestLawful()).isAfterOrEqualTo(deadline.actBy());
        assertThat(deadline.arguable().isEmpty())
                .isEqualTo(deadline.latestLawful().equals(deadline.actBy()));
    }

    @Property
    void oneMoreHolidayNeverMakesADeadlineEarlier(
            @ForAll("starts") Instant start,
            @ForAll("hourRules") ClockRule rule,
            @ForAll @IntRange(min = -2, max = 8) int daysAway) {
        LocalDate added = London.dateOf(start).plusDays(daysAway);
        StatutoryClocks withOneMore =
                new StatutoryClocks(PUBLISHED.with(new BankHoliday(added, "Invented holiday", "")));
        Deadline before = deadline(CLOCKS, rule, start);
        Deadline after = deadline(withOneMore, rule, start);
        assertThat(after.actBy()).isAfterOrEqualTo(before.actBy());
        assertThat(after.latestLawful()).isAfterOrEqualTo(before.latestLawful());
    }

    @Property
    void aDeadlineKeepsTheWallTimeOfAStartOnACountingDay(
            @ForAll("starts") Instant start, @ForAll("hourRules") ClockRule rule) {
        Assume.that(SAFE.on(London.dateOf(start)).isEmpty());
        Deadline deadline = deadline(CLOCKS, rule, start);
        assertThat(London.wallAt(deadline.actBy()).toLocalTime())
                .isEqualTo(London.wallAt(deadline.start()).toLocalTime());
    }

    @Property
    void aStartOnADayLeftOutEndsAtAMidnight(
            @ForAll("starts") Instant start, @ForAll("hourRules") ClockRule rule) {
        Assume.that(SAFE.on(London.dateOf(start)).isPresent());
        Instant end = deadline(CLOCKS, rule, start).actBy();
        assertThat(end).isEqualTo(London.startOf(London.dateOf(end)));
        assertThat(SAFE.on(London.dateOf(end.minusSeconds(1)))).isEmpty();
    }

    @Property
    void everyMinuteRunsOnACountingDayAndTheyAddUp(
            @ForAll("starts") Instant start, @ForAll("hourRules") ClockRule rule) {
        HourRun run = HourRun.of(start.truncatedTo(ChronoUnit.MINUTES), rule.hours(), SAFE);
        int minutes = 0;
        for (HourRun.Step step : run.steps()) {
            switch (step) {
                case HourRun.Ran ran -> {
                    assertThat(SAFE.on(ran.date())).isEmpty();
                    minutes += ran.minutes();
                }
                case HourRun.Skipped skipped ->
                        assertThat(SAFE.on(skipped.date())).contains(skipped.day());
            }
        }
        assertThat(minutes).isEqualTo(rule.hours() * 60);
    }

    @Property
    void theDaysListedAreExactlyThoseSkipped(
            @ForAll("starts") Instant start, @ForAll("hourRules") ClockRule rule) {
        Deadline deadline = deadline(CLOCKS, rule, start);
        assertThat(deadline.disregarded())
                .isEqualTo(
                        London.dateOf(start)
                                .datesUntil(
                                        London.dateOf(deadline.actBy().minusSeconds(1)).plusDays(1))
                                .map(SAFE::on)
                                .flatMap(Optional::stream)
                                .toList());
    }

    @Property
    void aListedHearingNeverMovesADeadlineLater(
            @ForAll("starts") Instant start,
            @ForAll @IntRange(min = 1, max = 8000) int minutesLater) {
        Instant arrested = start.truncatedTo(ChronoUnit.MINUTES);
        Instant hearing = arrested.plus(Duration.ofMinutes(minutesLater));
        Deadline alone = CLOCKS.courtBy(Regime.DVPN_DVPO, BreachOf.NOTICE, arrested).orElseThrow();
        Deadline listed = CLOCKS.courtByOrHearing(Regime.DVPN_DVPO, arrested, hearing);
        assertThat(listed.actBy())
                .isEqualTo(hearing.isBefore(alone.actBy()) ? hearing : alone.actBy());
        assertThat(listed.latestLawful()).isBeforeOrEqualTo(hearing);
    }

    @Provide
    Arbitrary<Instant> starts() {
        Arbitrary<Instant> anywhere =
                Arbitraries.longs()
                        .between(
                                Lists.at("2012-01-01T00:00:00Z").getEpochSecond(),
                                Lists.at("2050-12-31T00:00:00Z").getEpochSecond())
                        .withDistribution(RandomDistribution.uniform())
                        .map(Instant::ofEpochSecond);
        Arbitrary<Instant> nearHolidays =
                Arbitraries.of(PUBLISHED.days())
                        .flatMap(
                                day ->
                                        Arbitraries.longs()
                                                .between(-4 * 86_400, 86_400)
                                                .withDistribution(RandomDistribution.uniform())
                                                .map(London.startOf(day.date())::plusSeconds));
        return Arbitraries.oneOf(anywhere, nearHolidays);
    }

    @Provide
    Arbitrary<ClockRule> hourRules() {
        return Arbitraries.of(ClockRule.values()).filter(rule -> rule.hours() > 0);
    }

    private static Deadline deadline(StatutoryClocks clocks, ClockRule rule, Instant start) {
        return switch (clocks.answer(
                new ClockQuestion(rule, start, OptionalInt.empty(), Optional.empty()))) {
            case ClockAnswer.Answered(Deadline deadline) -> deadline;
            case ClockAnswer.Refused(String reason) -> throw new AssertionError(reason);
        };
    }

    /// A second way of working: real minutes pass one at a time, and those of a day left out are
    /// not counted.
    private static Instant countedByMinutes(Instant start, int hours, Disregarded disregarded) {
        Instant now = start.truncatedTo(ChronoUnit.MINUTES);
        int left = hours * 60;
        while (left > 0) {
            LocalDate today = London.dateOf(now);
            boolean counts = disregarded.on(today).isEmpty();
            Instant midnight = London.endOf(today);
            while (left > 0 && now.isBefore(midnight)) {
                left -= counts ? 1 : 0;
                now = now.plusSeconds(60);
            }
        }
        return now;
    }
}
