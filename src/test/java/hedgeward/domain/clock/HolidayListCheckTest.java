package hedgeward.domain.clock;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A list is refused with its reason as soon as it cannot be that of England and Wales (Banking and
/// Financial Dealings Act 1971 Schedule 1).
class HolidayListCheckTest {

    /// The year 2026 as published.
    private static final List<String> YEAR =
            List.of(
                    "2026-01-01,New Year's Day",
                    "2026-04-03,Good Friday",
                    "2026-04-06,Easter Monday",
                    "2026-05-04,Early May bank holiday",
                    "2026-05-25,Spring bank holiday",
                    "2026-08-31,Summer bank holiday",
                    "2026-12-25,Christmas Day",
                    "2026-12-28,Boxing Day");

    @Test
    void theYearAsPublishedStands() {
        assertThat(objection(YEAR)).isEmpty();
        assertThat(HolidayListCheck.objectionTo(List.of())).get().asString().contains("no bank");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-04-03",
                "2026-04-06",
                "2026-05-25",
                "2026-08-31",
                "2026-12-25",
                "2026-12-28"
            })
    void aListWithoutADayOfTheScheduleIsRefused(String day) {
        List<String> without = new ArrayList<>(YEAR);
        without.removeIf(line -> line.startsWith(day));
        without.add("2026-06-15,A proclaimed day");
        assertThat(objection(without)).get().asString().contains("lacks").contains(day);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-25, Second name, names 2026-05-25 twice",
        "2026-07-11, A Saturday, weekend",
        "2026-07-12, A Sunday, weekend",
        "2026-07-13, Battle of the Boyne, no bank holiday in England and Wales",
        "2026-03-17, St Patrick's Day, no bank holiday in England and Wales",
        "2026-04-10, Good Friday, it falls on 2026-04-03",
        "2026-07-15, ' ', gives no name for 2026-07-15"
    })
    void aDayThatCannotBeIsNamedInTheReason(String day, String title, String reason) {
        List<String> more = new ArrayList<>(YEAR);
        more.add(day + "," + title);
        assertThat(objection(more)).get().asString().contains(reason);
    }

    @Test
    void aRefusalNamesTheDayAndWhatTheListCallsIt() {
        assertThat(objection(with("2026-07-13,Battle of the Boyne")))
                .contains(
                        "The list names Battle of the Boyne on 2026-07-13, which is no bank holiday"
                                + " in England and Wales.");
        assertThat(objection(with("2026-04-10,Good Friday")))
                .contains("The list has Good Friday on 2026-04-10; it falls on 2026-04-03.");
        assertThat(objection(YEAR.subList(0, 7)))
                .contains(
                        "The list names only 7 bank holidays in 2026, where there are at least 8.");
    }

    private static List<String> with(String line) {
        List<String> more = new ArrayList<>(YEAR);
        more.add(line);
        return more;
    }

    @Test
    void aYearWithTooFewDaysIsRefusedEvenBetweenWholeYears() {
        assertThat(objection(YEAR.subList(0, 7))).get().asString().contains("only 7");
        List<String> gap = new ArrayList<>(YEAR);
        gap.add("2028-01-03,New Year's Day");
        assertThat(objection(gap)).get().asString().contains("only 0 bank holidays in 2027");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-04, Spring bank holiday, true",
        "2026-06-04, Royal day, false",
        "2026-05-18, Spring bank holiday, true",
        "2026-06-08, Spring bank holiday, true",
        "2026-06-09, Spring bank holiday, false",
        "2026-05-11, Spring bank holiday, true",
        "2026-05-08, Spring bank holiday, false"
    })
    void aSpringMondayMayBeMovedANotTooLongWay(String day, String title, boolean stands) {
        List<String> moved = new ArrayList<>(YEAR);
        moved.removeIf(line -> line.startsWith("2026-05-25"));
        moved.add(day + "," + title);
        assertThat(objection(moved).isEmpty()).isEqualTo(stands);
    }

    private static Optional<String> objection(List<String> lines) {
        return HolidayListCheck.objectionTo(
                lines.stream()
                        .map(line -> line.split(",", 2))
                        .map(cells -> new BankHoliday(LocalDate.parse(cells[0]), cells[1], ""))
                        .toList());
    }
}
