package hedgeward.domain.clock;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/// The laws of the hour clocks on lists nobody has seen: the published one with days proclaimed at
/// random around the start, 2012 to 2050.
class ProclaimedDaysPropertiesTest {

    private static final BankHolidays PUBLISHED = Lists.published();

    /// A start and the days proclaimed near it.
    record Case(Instant start, Set<LocalDate> proclaimed) {
        BankHolidays list() {
            BankHolidays list = PUBLISHED;
            for (LocalDate day : proclaimed) {
                list = list.with(new BankHoliday(day, "Proclaimed day", ""));
            }
            return list;
        }
    }

    @Property
    void segmentsOfRunningDaysGiveTheSameEnds(
            @ForAll("cases") Case given, @ForAll("hourRules") ClockRule rule) {
        BankHolidays list = given.list();
        Deadline deadline = deadline(list, rule, given.start());
        assertThat(deadline.actBy())
                .isEqualTo(bySegments(given.start(), rule.hours(), Disregarded.asPublished(list)));
        assertThat(deadline.latestLawful())
                .isEqualTo(bySegments(given.start(), rule.hours(), Disregarded.asEnacted(list)));
    }

    @Property
    void oneMoreDayNeverMakesADeadlineEarlierAndOneLessNeverLater(
            @ForAll("cases") Case given, @ForAll("hourRules") ClockRule rule) {
        Assume.that(!given.proclaimed().isEmpty());
        LocalDate last = new TreeSet<>(given.proclaimed()).last();
        Assume.that(PUBLISHED.on(last).isEmpty());
        Deadline with = deadline(given.list(), rule, given.start());
        Deadline without = deadline(given.list().without(last), rule, given.start());
        assertThat(with.actBy()).isAfterOrEqualTo(without.actBy());
        assertThat(with.latestLawful()).isAfterOrEqualTo(without.latestLawful());
    }

    @Property
    void theWallTimeSurvivesAChangeOfTheClocks(
            @ForAll("changes") LocalDate sunday,
            @ForAll("hourRules") ClockRule rule,
            @ForAll("minutes") int minute) {
        Instant start =
                sunday.minusDays(1)
                        .atStartOfDay()
                        .plusMinutes(minute)
                        .atZone(London.ZONE)
                        .toInstant();
        Deadline deadline = deadline(PUBLISHED, rule, start);
        Assume.that(deadline.disregarded().stream().anyMatch(day -> day.date().equals(sunday)));
        assertThat(Disregarded.asPublished(PUBLISHED).on(sunday.minusDays(1))).isEmpty();
        assertThat(London.wallAt(deadline.actBy()).toLocalTime())
                .isEqualTo(London.wallAt(start).toLocalTime());
        assertThat(London.ZONE.getRules().getOffset(deadline.actBy()))
                .isNotEqualTo(London.ZONE.getRules().getOffset(start));
    }

    @Property
    void noDayThatIsLeftOutGivesAMinute(
            @ForAll("cases") Case given, @ForAll("hourRules") ClockRule rule) {
        BankHolidays list = given.list();
        Disregarded safe = Disregarded.asPublished(list);
        HourRun run = HourRun.of(given.start(), rule.hours(), safe);
        int minutes = 0;
        for (HourRun.Step step : run.steps()) {
            if (step instanceof HourRun.Ran ran) {
                assertThat(safe.on(ran.date())).isEmpty();
                minutes += ran.minutes();
            }
        }
        assertThat(minutes).isEqualTo(rule.hours() * 60);
    }

    @Property
    void theDockNeverComesAfterTheDeadlineWhateverIsProclaimed(@ForAll("cases") Case given) {
        BankHolidays list = given.list();
        Instant actBy = deadline(list, ClockRule.DVPO_BREACH, given.start()).actBy();
        CourtPlan.usual(list)
                .routes(given.start(), actBy)
                .forEach(
                        route -> {
                            assertThat(route.inDockBy())
                                    .isBeforeOrEqualTo(actBy.minus(Duration.ofMinutes(30)));
                            assertThat(
                                            Disregarded.asEnacted(list)
                                                    .on(London.dateOf(route.inDockBy())))
                                    .isEmpty();
                        });
    }

    /// Adds up whole days by their dates and never walks minutes: how much is left of the first
    /// running day, then days, then the rest at its wall time.
    private static Instant bySegments(Instant start, int hours, Disregarded disregarded) {
        LocalDateTime wall = London.wallAt(start.truncatedTo(ChronoUnit.MINUTES));
        LocalDate date = wall.toLocalDate();
        Duration left = Duration.ofHours(hours);
        if (disregarded.on(date).isEmpty()) {
            Duration today = Duration.ofDays(1).minusNanos(wall.toLocalTime().toNanoOfDay());
            if (left.compareTo(today) <= 0) {
                return wall.plus(left).atZone(London.ZONE).toInstant();
            }
            left = left.minus(today);
        }
        date = nextRunning(date.plusDays(1), disregarded);
        while (left.compareTo(Duration.ofDays(1)) > 0) {
            left = left.minusDays(1);
            date = nextRunning(date.plusDays(1), disregarded);
        }
        return date.atStartOfDay().plus(left).atZone(London.ZONE).toInstant();
    }

    private static LocalDate nextRunning(LocalDate from, Disregarded disregarded) {
        return from.datesUntil(from.plusYears(1))
                .filter(day -> disregarded.on(day).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private static Deadline deadline(BankHolidays list, ClockRule rule, Instant start) {
        ClockQuestion question =
                new ClockQuestion(rule, start, OptionalInt.empty(), Optional.empty());
        return switch (new StatutoryClocks(list).answer(question)) {
            case ClockAnswer.Answered(Deadline deadline) -> deadline;
            case ClockAnswer.Refused(String reason) -> throw new AssertionError(reason);
        };
    }

    @Provide
    Arbitrary<Case> cases() {
        Arbitrary<Instant> starts =
                Arbitraries.longs()
                        .between(
                                Lists.at("2012-01-01T00:00:00Z").getEpochSecond() / 60,
                                Lists.at("2050-12-31T00:00:00Z").getEpochSecond() / 60)
                        .withDistribution(RandomDistribution.uniform())
                        .map(minute -> Instant.ofEpochSecond(minute * 60));
        Arbitrary<List<Integer>> offsets =
                Arbitraries.integers().between(-1, 9).list().ofMaxSize(5);
        return Combinators.combine(starts, offsets)
                .as(
                        (start, days) -> {
                            Set<LocalDate> proclaimed = new TreeSet<>();
                            days.forEach(d -> proclaimed.add(London.dateOf(start).plusDays(d)));
                            return new Case(start, proclaimed);
                        });
    }

    /// Every Sunday from 2012 to 2050 on which the clocks change.
    @Provide
    Arbitrary<LocalDate> changes() {
        return Arbitraries.of(
                LocalDate.of(2012, 1, 1)
                        .datesUntil(LocalDate.of(2050, 12, 31))
                        .filter(
                                day ->
                                        !Duration.between(London.startOf(day), London.endOf(day))
                                                .equals(Duration.ofDays(1)))
                        .toList());
    }

    @Provide
    Arbitrary<Integer> minutes() {
        return Arbitraries.integers().between(1, 1439);
    }

    @Provide
    Arbitrary<ClockRule> hourRules() {
        return Arbitraries.of(ClockRule.values()).filter(rule -> rule.hours() > 0);
    }
}
