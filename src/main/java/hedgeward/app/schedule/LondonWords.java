package hedgeward.app.schedule;

import hedgeward.domain.clock.London;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/// Times as they are read on paper: London wall time, with the clock named only in the hour that
/// occurs twice in October.
final class LondonWords {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);
    private static final DateTimeFormatter SHORT_DAY =
            DateTimeFormatter.ofPattern("EEE d MMM", Locale.UK);
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.UK);
    private static final DateTimeFormatter LONG_DAY =
            DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern(" (zzz)", Locale.UK);

    private LondonWords() {}

    /// A window as read under the heading of `day`: `14:00–18:00`; other days are named, as in
    /// `17:00 to Sun 6 Dec 17:00`.
    static String window(Instant from, Instant to, LocalDate day) {
        ZonedDateTime start = from.atZone(London.ZONE);
        ZonedDateTime end = to.atZone(London.ZONE);
        if (start.toLocalDate().equals(day) && end.toLocalDate().equals(day)) {
            return time(start) + "–" + time(end);
        }
        return timeOn(start, day) + " to " + timeOn(end, day);
    }

    private static String timeOn(ZonedDateTime at, LocalDate day) {
        return (at.toLocalDate().equals(day) ? "" : SHORT_DAY.format(at) + " ") + time(at);
    }

    /// As `Sat 5 Dec 2026 15:38`.
    static String moment(Instant instant) {
        ZonedDateTime at = instant.atZone(London.ZONE);
        return DAY.format(at) + " " + time(at);
    }

    /// As `Sat 5 Dec 2026`.
    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /// As `Saturday 5 December 2026`.
    static String longDay(LocalDate day) {
        return LONG_DAY.format(day);
    }

    /// As `Mon 30 Nov to Sun 6 Dec 2026`, or one day.
    static String period(LocalDate from, LocalDate to) {
        if (from.equals(to)) {
            return day(from);
        }
        boolean sameYear = from.getYear() == to.getYear();
        return (sameYear ? SHORT_DAY : DAY).format(from) + " to " + day(to);
    }

    /// The order's last day as seen from the day of a visit.
    static String lastDay(LocalDate lastDay, LocalDate visit) {
        long left = ChronoUnit.DAYS.between(visit, lastDay);
        String words =
                left < 0
                        ? "before this visit: ask the desk"
                        : left == 0
                                ? "the day of this visit"
                                : left == 1
                                        ? "1 day after this visit"
                                        : left + " days after this visit";
        return day(lastDay) + ", " + words;
    }

    private static String time(ZonedDateTime at) {
        boolean twice = London.ZONE.getRules().getValidOffsets(at.toLocalDateTime()).size() > 1;
        return TIME.format(at) + (twice ? CLOCK.format(at) : "");
    }
}
