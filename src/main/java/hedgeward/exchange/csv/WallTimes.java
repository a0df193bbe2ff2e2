package hedgeward.exchange.csv;

import hedgeward.domain.clock.London;
import hedgeward.domain.clock.WallReading;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Dates `dd/mm/yyyy` and times `dd/mm/yyyy HH:MM` as London wall time, or ISO 8601 with or without
/// an offset.
public final class WallTimes {

    private static final Pattern SHAPE =
            Pattern.compile(
                    "(?:(\\d{1,2})/(\\d{1,2})/(\\d{4})|(\\d{4})-(\\d{2})-(\\d{2}))"
                            + "(?:(?: +|T)(\\d{1,2}):(\\d{2})(?::(\\d{2}))?)?");
    private static final Pattern WITH_OFFSET =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}[T ]\\d{2}:\\d{2}.*(?:Z|[+-]\\d{2}:\\d{2})");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm");
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;
    private static final String NO_SUCH_DAY =
            "is not a day of the calendar; dates are written dd/mm/yyyy";

    private WallTimes() {}

    /// Reads a London date. A time after it is allowed only where it is midnight, as spreadsheets
    /// add it.
    ///
    /// @return the London midnight that opens the day, or what is wrong
    public static TimeReading readDate(String text) {
        Matcher shape = SHAPE.matcher(text);
        if (!shape.matches()) {
            return new TimeReading.Wrong("is not a date written dd/mm/yyyy");
        }
        return date(shape)
                .<TimeReading>map(
                        day ->
                                midnight(shape)
                                        ? new TimeReading.Exact(London.startOf(day))
                                        : new TimeReading.Wrong("is a date and takes no time"))
                .orElseGet(() -> new TimeReading.Wrong(NO_SUCH_DAY));
    }

    /// Reads a moment.
    public static TimeReading readTime(String text) {
        if (WITH_OFFSET.matcher(text).matches()) {
            return withOffset(text.replace(' ', 'T'));
        }
        Matcher shape = SHAPE.matcher(text);
        if (!shape.matches()) {
            return new TimeReading.Wrong("is not a time written dd/mm/yyyy HH:MM");
        }
        if (shape.group(7) == null) {
            return new TimeReading.Wrong("needs a time after the date: dd/mm/yyyy HH:MM");
        }
        Optional<LocalDate> day = date(shape);
        if (day.isEmpty()) {
            return new TimeReading.Wrong(NO_SUCH_DAY);
        }
        return time(shape)
                .map(time -> onTheWall(day.get().atTime(time)))
                .orElseGet(() -> new TimeReading.Wrong("is no time of day: 00:00 to 23:59"));
    }

    /// As written into a cell.
    public static String write(LocalDate day) {
        return DATE.format(day);
    }

    /// As written into a cell: London wall time, or ISO 8601 with its offset where wall time to the
    /// minute would not say exactly which instant is meant.
    public static String write(Instant instant) {
        LocalDateTime wall = London.wallAt(instant);
        boolean toTheMinute = instant.equals(instant.truncatedTo(ChronoUnit.MINUTES));
        return toTheMinute && London.read(wall) instanceof WallReading.Once
                ? TIME.format(wall)
                : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(instant.atZone(London.ZONE));
    }

    private static TimeReading onTheWall(LocalDateTime wall) {
        return switch (London.read(wall)) {
            case WallReading.Once(Instant instant) -> new TimeReading.Exact(instant);
            case WallReading.Twice(Instant first, Instant _) -> new TimeReading.FirstOfTwo(first);
            case WallReading.Never() ->
                    new TimeReading.Wrong(
                            "never was: the clocks went forward over that hour (Summer Time Act"
                                    + " 1972)");
        };
    }

    private static TimeReading withOffset(String text) {
        try {
            OffsetDateTime read = OffsetDateTime.parse(text);
            return isPlausible(read.getYear())
                    ? new TimeReading.Exact(read.toInstant())
                    : new TimeReading.Wrong(NO_SUCH_DAY);
        } catch (DateTimeException _) {
            return new TimeReading.Wrong("is not a time of ISO 8601");
        }
    }

    private static Optional<LocalDate> date(Matcher shape) {
        boolean british = shape.group(1) != null;
        int year = Integer.parseInt(shape.group(british ? 3 : 4));
        int month = Integer.parseInt(shape.group(british ? 2 : 5));
        int day = Integer.parseInt(shape.group(british ? 1 : 6));
        try {
            return isPlausible(year)
                    ? Optional.of(LocalDate.of(year, month, day))
                    : Optional.empty();
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static Optional<LocalTime> time(Matcher shape) {
        int second = shape.group(9) == null ? 0 : Integer.parseInt(shape.group(9));
        try {
            return Optional.of(
                    LocalTime.of(
                            Integer.parseInt(shape.group(7)),
                            Integer.parseInt(shape.group(8)),
                            second));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static boolean midnight(Matcher shape) {
        return shape.group(7) == null || time(shape).filter(LocalTime.MIDNIGHT::equals).isPresent();
    }

    private static boolean isPlausible(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }
}
