package hedgeward.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Instants and dates as the command line writes them.
public final class LondonTime {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final DateTimeFormatter ISO =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx", Locale.ROOT).withZone(LONDON);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("EEE d MMM uuuu, HH:mm", Locale.UK).withZone(LONDON);
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.UK);

    private static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofPattern("HH:mm:ss", Locale.UK).withZone(LONDON);

    private LondonTime() {}

    /// ISO 8601 with the London offset, such as `2026-11-27T03:10:00+00:00`.
    public static String iso(Instant instant) {
        return ISO.format(instant);
    }

    /// For people, such as "Fri 27 Nov 2026, 03:10".
    static String words(Instant instant) {
        return MOMENT.format(instant);
    }

    /// For people who wait, such as "03:10:20".
    static String toTheSecond(Instant instant) {
        return SECOND.format(instant);
    }

    /// For people, such as "Fri 27 Nov 2026".
    static String words(LocalDate date) {
        return DAY.format(date);
    }
}
