package hedgeward.domain.clock;

import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Whether a published list of bank holidays can be the whole truth about the years it names. A day
/// too many makes a deadline late, which frees a detained person or loses a notice, so doubtful
/// lists are refused.
public final class HolidayListCheck {
    /// England and Wales have had eight bank holidays in every year since 1978, and sometimes one
    /// or two more.
    private static final int FEWEST_IN_A_YEAR = 8;

    private HolidayListCheck() {}

    /// Why the list cannot be used; empty when it can.
    public static Optional<String> objectionTo(List<BankHoliday> days) {
        return days.isEmpty()
                ? Optional.of("The list has no bank holidays for England and Wales.")
                : objectionToADay(days).or(() -> objectionToAYear(days));
    }

    private static Optional<String> objectionToADay(List<BankHoliday> days) {
        Set<LocalDate> seen = new HashSet<>();
        for (BankHoliday day : days) {
            if (day.title().isBlank()) {
                return Optional.of("The list gives no name for %s.".formatted(day.date()));
            }
            if (!seen.add(day.date())) {
                return Optional.of("The list names %s twice.".formatted(day.date()));
            }
            if (day.date().getDayOfWeek() == SATURDAY || day.date().getDayOfWeek() == SUNDAY) {
                return Optional.of(
                        "The list names %s, a day at the weekend: published lists name the weekday kept instead."
                                .formatted(day.date()));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> objectionToAYear(List<BankHoliday> days) {
        NavigableMap<Integer, Set<LocalDate>> byYear =
                days.stream()
                        .map(BankHoliday::date)
                        .collect(
                                Collectors.groupingBy(
                                        LocalDate::getYear, TreeMap::new, Collectors.toSet()));
        return IntStream.rangeClosed(byYear.firstKey(), byYear.lastKey())
                .mapToObj(year -> objectionTo(year, byYear.getOrDefault(year, Set.of())))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> objectionTo(int year, Set<LocalDate> dates) {
        if (dates.size() < FEWEST_IN_A_YEAR) {
            return Optional.of(
                    "The list names only %d bank holidays in %d, where there are at least %d."
                            .formatted(dates.size(), year, FEWEST_IN_A_YEAR));
        }
        if (!dates.contains(Easter.goodFridayIn(year))) {
            return Optional.of(
                    "The list lacks Good Friday, %s.".formatted(Easter.goodFridayIn(year)));
        }
        if (!dates.contains(Easter.mondayIn(year))) {
            return Optional.of(
                    "The list lacks Easter Monday, %s.".formatted(Easter.mondayIn(year)));
        }
        return Optional.empty();
    }
}
