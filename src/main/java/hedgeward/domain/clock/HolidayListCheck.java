package hedgeward.domain.clock;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.temporal.TemporalAdjusters.lastInMonth;

import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
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

    private static final int FARTHEST_MOVED = 14;
    private static final List<String> ELSEWHERE =
            List.of("st andrew", "st patrick", "battle of the boyne", "2nd january");

    private HolidayListCheck() {}

    /// Why the list cannot be used; empty when it can.
    public static Optional<String> objectionTo(List<BankHoliday> days) {
        return days.isEmpty()
                ? Optional.of("The list has no bank holidays for England and Wales.")
                : objectionToADay(days)
                        .or(() -> objectionToAName(days))
                        .or(() -> objectionToAYear(days));
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

    /// A list under the right heading may still be another nation's.
    private static Optional<String> objectionToAName(List<BankHoliday> days) {
        for (BankHoliday day : days) {
            String title = day.title().toLowerCase(Locale.ROOT);
            if (ELSEWHERE.stream().anyMatch(title::contains)) {
                return Optional.of(
                        "The list names %s on %s, which is no bank holiday in England and Wales."
                                .formatted(day.title(), day.date()));
            }
            if (title.equals("good friday")
                    && !day.date().equals(Easter.goodFridayIn(day.date().getYear()))) {
                return Optional.of(
                        "The list has Good Friday on %s; it falls on %s."
                                .formatted(day.date(), Easter.goodFridayIn(day.date().getYear())));
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
                .mapToObj(
                        year ->
                                objectionTo(year, byYear.getOrDefault(year, Set.of()))
                                        .or(() -> objectionToSchedule(year, days)))
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

    /// What Schedule 1 demands, or what was kept in its place: a spring or summer Monday may have
    /// been moved by proclamation, and then stands under its own name on another day.
    private static Optional<String> objectionToSchedule(int year, List<BankHoliday> days) {
        Set<LocalDate> dates =
                days.stream().map(BankHoliday::date).collect(Collectors.toUnmodifiableSet());
        for (LocalDate day : ChristmasWeek.keptIn(year)) {
            if (!dates.contains(day)) {
                return Optional.of(
                        "The list lacks %s, kept for Christmas Day or Boxing Day.".formatted(day));
            }
        }
        return lacksMonday(year, Month.MAY, "spring", days)
                .or(() -> lacksMonday(year, Month.AUGUST, "summer", days));
    }

    private static Optional<String> lacksMonday(
            int year, Month month, String name, List<BankHoliday> days) {
        LocalDate monday = LocalDate.of(year, month, 1).with(lastInMonth(MONDAY));
        boolean kept =
                days.stream()
                        .anyMatch(day -> day.date().equals(monday) || isMoved(day, monday, name));
        return kept
                ? Optional.empty()
                : Optional.of(
                        "The list lacks %s, which Schedule 1 names, and has no other %s bank holiday near it."
                                .formatted(monday, name));
    }

    private static boolean isMoved(BankHoliday day, LocalDate monday, String name) {
        return day.title().toLowerCase(Locale.ROOT).startsWith(name)
                && Math.abs(ChronoUnit.DAYS.between(monday, day.date())) <= FARTHEST_MOVED;
    }
}
