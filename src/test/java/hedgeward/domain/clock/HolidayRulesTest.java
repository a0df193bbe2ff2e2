package hedgeward.domain.clock;

import static org.assertj.core.api.Assertions.assertThat;

import static java.time.temporal.TemporalAdjusters.firstInMonth;
import static java.time.temporal.TemporalAdjusters.lastInMonth;
import static java.time.temporal.TemporalAdjusters.nextOrSame;

import hedgeward.domain.common.Decision;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

class HolidayRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);

    private final BankHolidays inUse = Lists.published();

    @Test
    void aProclaimedDayStandsOnTheListWithItsReference() {
        BankHolidays after =
                accepted(new HolidayWish.Proclaim(MONDAY, " Day of mourning ", "Gazette 1"));

        assertThat(after.on(MONDAY).orElseThrow().words()).isEqualTo("Day of mourning (Gazette 1)");
        assertThat(after.version()).isEqualTo("2025-11-24+1");
    }

    @Test
    void aSaturdayMayBeProclaimed() {
        assertThat(accepted(proclaim("2026-11-28")).on(LocalDate.of(2026, 11, 28))).isPresent();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            2026-11-29 | is a Sunday and never counts anyway
            2026-12-28 | 2026-12-28 is on the list already: Boxing Day (Substitute day)
            2029-11-23 | outside the years
            2011-12-30 | outside the years
            """)
    void whatCannotBeMeantIsNotAdded(String day, String why) {
        assertThat(refused(proclaim(day))).contains(why);
    }

    @Test
    void aProclaimedDayNeedsItsNameAndItsProclamation() {
        assertThat(refused(new HolidayWish.Proclaim(MONDAY, " ", "Gazette 1")))
                .contains("needs a name");
        assertThat(refused(new HolidayWish.Proclaim(MONDAY, "Day of mourning", "")))
                .contains("which proclamation");
    }

    @Test
    void aDayIsWithdrawnWithAReasonUnlessTheStatuteNamesIt() {
        LocalDate moved = LocalDate.of(2027, 5, 3);
        assertThat(accepted(new HolidayWish.Withdraw(moved, "moved")).on(moved)).isEmpty();
        assertThat(refused(new HolidayWish.Withdraw(moved, " "))).contains("Say why");
        assertThat(refused(new HolidayWish.Withdraw(MONDAY, "moved"))).contains("not on the list");
        assertThat(refused(new HolidayWish.Withdraw(LocalDate.of(2027, 3, 26), "moved")))
                .contains("names this day itself");
        assertThat(refused(new HolidayWish.Withdraw(LocalDate.of(2026, 12, 25), "moved")))
                .contains("names this day itself");
    }

    @Test
    void anOlderListDoesNotReplaceTheOneInUse() {
        assertThat(refused(replace(list("2025-11-23", 2012, 2028, inUse.days()))))
                .contains("published on 2025-11-23, before the one in use, 2025-11-24");
    }

    @Test
    void aListThatEndsEarlierDoesNotReplaceTheOneInUse() {
        List<BankHoliday> shorter =
                inUse.days().stream().filter(day -> day.date().getYear() < 2028).toList();
        assertThat(refused(replace(list("2026-11-20", 2012, 2027, shorter))))
                .isEqualTo("The list ends with 2027; the one in use goes on to 2028.");
    }

    @Test
    void aListWithoutADayThatMustBeThereDoesNotReplaceTheOneInUse() {
        List<BankHoliday> lacking =
                inUse.days().stream()
                        .filter(day -> !day.date().equals(LocalDate.of(2026, 12, 28)))
                        .toList();
        assertThat(refused(replace(list("2026-11-20", 2012, 2028, lacking)))).contains("2026");
    }

    @Test
    void theSameDaysAreNotANewList() {
        assertThat(refused(replace(list("2026-11-20", 2012, 2028, inUse.days()))))
                .contains("the same days");
    }

    @Test
    void yearsANewerListNoLongerNamesStayAsTheyWere() {
        List<BankHoliday> recent =
                inUse.with(Lists.holiday("2027-06-01")).days().stream()
                        .filter(day -> day.date().getYear() >= 2024)
                        .toList();
        BankHolidays after = accepted(replace(list("2026-11-20", 2024, 2028, recent)));

        assertThat(after.first()).isEqualTo(inUse.first());
        assertThat(after.covers(2013)).isTrue();
        assertThat(after.version()).isEqualTo("2026-11-20");
    }

    @Test
    void aDayAddedHereSurvivesAListThatDoesNotKnowIt() {
        BankHolidays added = accepted(proclaim("2026-11-30"));
        List<BankHoliday> newer = inUse.with(Lists.holiday("2027-06-01")).days();
        Decision<BankHolidays, String> decision =
                HolidayRules.change(
                        added,
                        new HolidayWish.Replace(
                                list("2026-11-20", 2012, 2028, newer), Set.of(MONDAY)),
                        TODAY);
        assertThat(((Decision.Accepted<BankHolidays, String>) decision).value().on(MONDAY))
                .isPresent();
    }

    @Test
    void aListBeginsAtTheLatestInTheYearAfterTheOneInUse() {
        assertThat(accepted(replace(schedule("2026-11-20", 2028, 2030))).covers(2028)).isTrue();
        assertThat(accepted(replace(schedule("2026-11-20", 2029, 2030))).first())
                .isEqualTo(inUse.first());
        assertThat(refused(replace(schedule("2026-11-20", 2030, 2031))))
                .isEqualTo(
                        "The list begins with 2030; the one in use ends with 2028, and nothing is known between.");
    }

    @Test
    void aDayThePublisherTookAwayGoesWithItsYearOnly() {
        LocalDate coronation = LocalDate.of(2023, 5, 8);
        List<BankHoliday> days =
                inUse.with(Lists.holiday("2027-06-01")).days().stream()
                        .filter(day -> !day.date().equals(coronation))
                        .toList();
        assertThat(
                        accepted(replace(list("2026-11-20", 2023, 2028, from(2023, days))))
                                .on(coronation))
                .isEmpty();
        assertThat(
                        accepted(replace(list("2026-11-20", 2024, 2028, from(2024, days))))
                                .on(coronation))
                .isPresent();
    }

    @Test
    void anotherListOfTheSameDateIsTheNextEdition() {
        List<BankHoliday> more = inUse.with(Lists.holiday("2027-06-01")).days();
        BankHolidays next = accepted(replace(list("2025-11-24", 2012, 2028, more)));
        assertThat(next.version()).isEqualTo("2025-11-24+1");
        List<BankHoliday> again = next.with(Lists.holiday("2027-06-02")).days();
        assertThat(change(next, replace(list("2025-11-24", 2012, 2028, again))).version())
                .isEqualTo("2025-11-24+2");
    }

    private static List<BankHoliday> from(int year, List<BankHoliday> days) {
        return days.stream().filter(day -> day.date().getYear() >= year).toList();
    }

    /// Eight weekdays a year, those of Schedule 1 among them.
    private static BankHolidays schedule(String date, int from, int to) {
        return list(
                date,
                from,
                to,
                IntStream.rangeClosed(from, to).boxed().flatMap(HolidayRulesTest::yearOf).toList());
    }

    private static Stream<BankHoliday> yearOf(int year) {
        return Stream.concat(
                        ChristmasWeek.keptIn(year).stream(),
                        Stream.of(
                                LocalDate.of(year, 1, 1).with(nextOrSame(DayOfWeek.MONDAY)),
                                Easter.goodFridayIn(year),
                                Easter.mondayIn(year),
                                LocalDate.of(year, 5, 1).with(firstInMonth(DayOfWeek.MONDAY)),
                                LocalDate.of(year, 5, 1).with(lastInMonth(DayOfWeek.MONDAY)),
                                LocalDate.of(year, 8, 1).with(lastInMonth(DayOfWeek.MONDAY))))
                .map(day -> Lists.holiday(day.toString()));
    }

    private static HolidayWish proclaim(String day) {
        return new HolidayWish.Proclaim(LocalDate.parse(day), "Day of mourning", "Gazette 1");
    }

    private static HolidayWish replace(BankHolidays newer) {
        return new HolidayWish.Replace(newer, Set.of());
    }

    private static BankHolidays list(String date, int from, int to, List<BankHoliday> days) {
        return BankHolidays.published(
                new ListOrigin("a download", LocalDate.parse(date), from, to), days);
    }

    private BankHolidays accepted(HolidayWish wish) {
        return change(inUse, wish);
    }

    private static BankHolidays change(BankHolidays before, HolidayWish wish) {
        return ((Decision.Accepted<BankHolidays, String>) HolidayRules.change(before, wish, TODAY))
                .value();
    }

    private String refused(HolidayWish wish) {
        return ((Decision.Rejected<BankHolidays, String>) HolidayRules.change(inUse, wish, TODAY))
                .why();
    }
}
