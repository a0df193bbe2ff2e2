package hedgeward.ui.visit;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Reads the moment of a visit as people write it on paper: `1030` (the day of the window), `5/12
/// 1030`, `5/12/26 10:30`, `5.12. 10.30`.
final class LooseMoment {

    private static final Pattern SHAPE =
            Pattern.compile(
                    "(?:(\\d{1,2})[/.](\\d{1,2})(?:[/.](\\d{4}|\\d{2})?)?\\s+)?(\\d{1,2})[:.h]?(\\d{2})");
    private static final int CENTURY = 2000;
    private static final int HUNDRED = 100;

    private LooseMoment() {}

    /// What was typed.
    sealed interface Reading {
        /// Nothing yet.
        record Blank() implements Reading {}

        /// Not a time.
        record Unreadable() implements Reading {}

        /// London wall time.
        record Wall(LocalDateTime at) implements Reading {}
    }

    /// Reads it; a day without a year is the one nearest to `day`, a time without a day is on it.
    static Reading read(String typed, LocalDate day) {
        if (typed.isBlank()) {
            return new Reading.Blank();
        }
        Matcher found = SHAPE.matcher(typed.strip());
        if (!found.matches()) {
            return new Reading.Unreadable();
        }
        try {
            LocalTime time = LocalTime.of(number(found, 4), number(found, 5));
            return new Reading.Wall(dayOf(found, day).atTime(time));
        } catch (DateTimeException _) {
            return new Reading.Unreadable();
        }
    }

    private static LocalDate dayOf(Matcher found, LocalDate day) {
        if (found.group(1) == null) {
            return day;
        }
        int date = number(found, 1);
        int month = number(found, 2);
        if (found.group(3) != null) {
            int year = number(found, 3);
            return LocalDate.of(year < HUNDRED ? CENTURY + year : year, month, date);
        }
        return IntStream.rangeClosed(-1, 1)
                .mapToObj(step -> LocalDate.of(day.getYear() + step, month, date))
                .min(Comparator.comparingLong(d -> Math.abs(ChronoUnit.DAYS.between(d, day))))
                .orElse(day);
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }
}
