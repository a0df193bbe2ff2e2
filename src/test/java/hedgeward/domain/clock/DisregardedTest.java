package hedgeward.domain.clock;

import static org.assertj.core.api.Assertions.assertThat;

import static java.time.DayOfWeek.MONDAY;
import static java.time.temporal.TemporalAdjusters.lastInMonth;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;

class DisregardedTest {
    private final Disregarded safe = Disregarded.asPublished(Lists.published());
    private final Disregarded enacted = Disregarded.asEnacted(Lists.published());

    @ParameterizedTest
    @CsvSource({
        "2026-11-22, Sunday",
        "2022-12-25, Sunday and Christmas Day",
        "2021-12-25, Christmas Day",
        "2040-03-30, Good Friday",
        "2022-09-19, bank holiday: Bank Holiday for the State Funeral of Queen Elizabeth II",
        "2021-12-28, bank holiday: Boxing Day (Substitute day)"
    })
    void saysWhyADayIsLeftOut(LocalDate date, String why) {
        assertThat(safe.on(date)).contains(new DisregardedDay(date, why));
        assertThat(enacted.on(date)).contains(new DisregardedDay(date, why));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2020-05-04",
                "2022-05-30",
                "2012-05-28",
                "2022-01-01",
                "2023-05-06",
                "2025-01-02",
                "2025-03-17",
                "2025-12-24"
            })
    void anOrdinaryDayCountsOnBothReadings(LocalDate date) {
        assertThat(safe.on(date)).isEmpty();
        assertThat(enacted.on(date)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2020-12-26",
                "2026-12-26",
                "2015-12-26",
                "2030-04-22",
                "2030-05-27",
                "2030-08-26",
                "2030-12-26",
                "2032-12-27",
                "2033-12-27"
            })
    void theScheduleAloneLeavesOutADayTheListLacks(LocalDate date) {
        assertThat(safe.on(date)).isEmpty();
        assertThat(enacted.on(date)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2030-12-27", "2030-05-20", "2030-08-19", "2031-12-27", "2030-11-26"})
    void theScheduleNamesNoOtherDay(LocalDate date) {
        assertThat(enacted.on(date)).isEmpty();
    }

    @Test
    void aSpringMondayTakenFromACompleteListWasMoved() {
        LocalDate spring = LocalDate.of(2023, 5, 29);
        assertThat(Disregarded.asEnacted(Lists.published().without(spring)).on(spring)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2012-05-28", "2022-05-30"})
    void aSpringMondayMovedForAJubileeCountsEvenOnAListThatDoesNotReachIt(LocalDate moved) {
        ListOrigin origin = new ListOrigin("Invented list", LocalDate.of(2026, 1, 1), 2026, 2026);
        BankHolidays short2026 =
                BankHolidays.published(origin, List.of(Lists.holiday("2026-12-28")));
        assertThat(Disregarded.asEnacted(short2026).on(moved)).isEmpty();
        assertThat(
                        Disregarded.asEnacted(short2026)
                                .on(moved.minusYears(1).with(lastInMonth(MONDAY))))
                .isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-08-31, true",
        "2026-12-28, true",
        "2026-11-25, false",
        "2026-11-29, false",
        "2026-12-25, false",
        "2026-04-03, false"
    })
    void remandCourtsSitOnBankHolidaysAloneAndNotOnTheOtherDaysLeftOut(
            LocalDate date, boolean only) {
        BankHolidays withASunday = Lists.published().with(Lists.holiday("2026-11-29"));
        assertThat(Disregarded.asPublished(withASunday).isOnlyBankHoliday(date)).isEqualTo(only);
    }

    @Test
    void everySaturdayCountsOnTheSafeReading() {
        assertThat(
                        LocalDate.of(2012, 1, 7)
                                .datesUntil(LocalDate.of(2029, 1, 1), Period.ofWeeks(1))
                                .filter(saturday -> safe.on(saturday).isPresent()))
                .containsExactly(LocalDate.of(2021, 12, 25), LocalDate.of(2027, 12, 25));
    }
}
