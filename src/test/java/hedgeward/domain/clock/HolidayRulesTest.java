package hedgeward.domain.clock;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.domain.common.Decision;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

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
            2026-12-28 | is on the list already: Boxing Day (Substitute day)
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
        return ((Decision.Accepted<BankHolidays, String>) HolidayRules.change(inUse, wish, TODAY))
                .value();
    }

    private String refused(HolidayWish wish) {
        return ((Decision.Rejected<BankHolidays, String>) HolidayRules.change(inUse, wish, TODAY))
                .why();
    }
}
