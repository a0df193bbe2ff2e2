package hedgeward.domain.clock;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What is computed for any year agrees with what was published for every year since 2012.
class StatutoryHolidaysTest {

    private final BankHolidays published = Lists.published();
    private final StatutoryHolidays statutory = new StatutoryHolidays(published);

    @ParameterizedTest
    @MethodSource("publishedYears")
    void computedDaysArePublished(int year) {
        assertThat(computedIn(year)).allSatisfy(this::isPublishedOrASaturday26December);
    }

    @ParameterizedTest
    @MethodSource("publishedYears")
    void theDaysKeptForChristmasArePublished(int year) {
        assertThat(ChristmasWeek.keptIn(year))
                .allSatisfy(day -> assertThat(published.on(day)).isPresent());
        assertThat(published.on(Easter.goodFridayIn(year))).isPresent();
        assertThat(published.on(Easter.mondayIn(year))).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "2023, 2023-12-25, 2023-12-26",
        "2018, 2018-12-25, 2018-12-26",
        "2019, 2019-12-25, 2019-12-26",
        "2025, 2025-12-25, 2025-12-26",
        "2026, 2026-12-25, 2026-12-28",
        "2021, 2021-12-27, 2021-12-28",
        "2022, 2022-12-26, 2022-12-27"
    })
    void twoWeekdaysAreKeptForChristmasOnWhicheverDayItFalls(
            int year, LocalDate one, LocalDate other) {
        assertThat(ChristmasWeek.keptIn(year)).containsExactly(one, other);
    }

    @ParameterizedTest
    @ValueSource(ints = {2029, 2035, 2050})
    void beyondTheListTheScheduleStillNamesItsDays(int year) {
        assertThat(statutory.on(Easter.mondayIn(year))).contains("Easter Monday");
        assertThat(computedIn(year).filter(day -> day.getMonth() == Month.MAY)).hasSize(1);
        assertThat(computedIn(year).filter(day -> day.getMonth() == Month.AUGUST)).hasSize(1);
    }

    @Test
    void aYearBeyondTheListHasTheDaysOfTheScheduleAndNoOther() {
        assertThat(computedIn(2029).map(day -> day + " " + statutory.on(day).orElseThrow()))
                .containsExactly(
                        "2029-04-02 Easter Monday",
                        "2029-05-28 last Monday in May",
                        "2029-08-27 last Monday in August",
                        "2029-12-26 26 December, not a Sunday");
        assertThat(computedIn(2033).filter(day -> day.getMonth() == Month.DECEMBER))
                .as("Christmas on a Sunday")
                .containsExactly(LocalDate.of(2033, 12, 26), LocalDate.of(2033, 12, 27));
        assertThat(computedIn(2032).filter(day -> day.getMonth() == Month.DECEMBER))
                .as("26 December on a Sunday")
                .containsExactly(LocalDate.of(2032, 12, 27));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-05-31", "2027-08-30"})
    void aMondayAWholeListLacksWasMovedElsewhere(String monday) {
        LocalDate day = LocalDate.parse(monday);
        assertThat(statutory.on(day)).isPresent();
        assertThat(new StatutoryHolidays(published.without(day)).on(day)).isEmpty();
    }

    static IntStream publishedYears() {
        return IntStream.rangeClosed(2012, 2028);
    }

    private void isPublishedOrASaturday26December(LocalDate day) {
        boolean arguable =
                day.getMonth() == Month.DECEMBER
                        && day.getDayOfMonth() == 26
                        && day.getDayOfWeek() == DayOfWeek.SATURDAY;
        assertThat(published.on(day).isPresent() || arguable).as(day.toString()).isTrue();
    }

    private Stream<LocalDate> computedIn(int year) {
        List<LocalDate> days =
                IntStream.rangeClosed(1, LocalDate.of(year, 1, 1).lengthOfYear())
                        .mapToObj(n -> LocalDate.ofYearDay(year, n))
                        .filter(day -> statutory.on(day).isPresent())
                        .toList();
        return days.stream();
    }
}
