package hedgeward.ui.kit;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/// How days, instants and spans are written everywhere: `Tue 24 Nov 14:20`, `in 3 h 12 min`.
/// Instants are shown as wall time in the office's zone; the hour that happens twice when the
/// clocks go back says which one it is, and a day of another year says its year.
public final class Times {

    private static final int DAYS_WITH_HOURS = 7;

    private final Messages messages;
    private final ZoneId zone;
    private final Optional<InstantSource> now;
    private final DateTimeFormatter dayTime;
    private final DateTimeFormatter dayYearTime;
    private final DateTimeFormatter day;
    private final DateTimeFormatter dayYear;
    private final DateTimeFormatter time;
    private final DateTimeFormatter zoneName;

    /// With no clock every day is taken to be one of this year.
    public Times(Messages messages, ZoneId zone) {
        this(messages, zone, Optional.empty());
    }

    /// By the clock `now` a day of another year is known.
    public Times(Messages messages, ZoneId zone, InstantSource now) {
        this(messages, zone, Optional.of(now));
    }

    private Times(Messages messages, ZoneId zone, Optional<InstantSource> now) {
        this.messages = messages;
        this.zone = zone;
        this.now = now;
        this.dayYearTime = pattern("EEE d MMM yyyy HH:mm");
        this.dayTime = pattern("EEE d MMM HH:mm");
        this.day = pattern("EEE d MMM");
        this.dayYear = pattern("EEE d MMM yyyy");
        this.time = pattern("HH:mm");
        this.zoneName = pattern("zzz");
    }

    /// The zone of the office, in which every wall time is meant.
    public ZoneId zone() {
        return zone;
    }

    /// `Tue 24 Nov 14:20`, or `Wed 27 Mar 2024 04:18` in another year.
    public String dayTime(Instant instant) {
        boolean here = isThisYear(instant.atZone(zone).toLocalDate());
        return withZone(here ? dayTime : dayYearTime, instant);
    }

    /// `14:20`.
    public String time(Instant instant) {
        return withZone(time, instant);
    }

    /// `14:20`.
    public String time(LocalTime wallTime) {
        return time.format(wallTime);
    }

    /// `Tue 24 Nov`, or `Wed 27 Mar 2024` in another year.
    public String day(LocalDate date) {
        return (isThisYear(date) ? day : dayYear).format(date);
    }

    /// `Tue 24 Nov 2026`: for days that may be far away, and for paper.
    public String dayYear(LocalDate date) {
        return dayYear.format(date);
    }

    /// `Tue 24 Nov 14:20–15:20`; when the end is another day, both days.
    public String window(Instant from, Instant to) {
        boolean sameDay = from.atZone(zone).toLocalDate().equals(to.atZone(zone).toLocalDate());
        return dayTime(from) + "–" + (sameDay ? time(to) : dayTime(to));
    }

    /// How long from `now` until `then`: `in 3 h 12 min`, or `12 min ago` when it has passed.
    public String left(Instant now, Instant then) {
        Duration span = Duration.between(now, then);
        boolean past = span.isNegative();
        Duration length = span.abs();
        if (length.toMinutes() == 0) {
            return messages.text(past ? KitMsg.AGO_UNDER_MINUTE : KitMsg.LEFT_UNDER_MINUTE);
        }
        if (length.toHours() == 0) {
            KitMsg key = past ? KitMsg.AGO_MINUTES : KitMsg.LEFT_MINUTES;
            return messages.text(key, length.toMinutes());
        }
        if (length.toDays() == 0) {
            KitMsg key = past ? KitMsg.AGO_HOURS : KitMsg.LEFT_HOURS;
            return messages.text(key, length.toHours(), length.toMinutesPart());
        }
        if (length.toDays() < DAYS_WITH_HOURS) {
            KitMsg key = past ? KitMsg.AGO_DAYS : KitMsg.LEFT_DAYS;
            return messages.text(key, length.toDays(), length.toHoursPart());
        }
        KitMsg key = past ? KitMsg.AGO_WHOLE_DAYS : KitMsg.LEFT_WHOLE_DAYS;
        return messages.text(key, length.toDays());
    }

    private boolean isThisYear(LocalDate date) {
        return now.map(clock -> clock.instant().atZone(zone).getYear())
                .filter(year -> year != date.getYear())
                .isEmpty();
    }

    private String withZone(DateTimeFormatter formatter, Instant instant) {
        ZonedDateTime wall = instant.atZone(zone);
        String text = formatter.format(wall);
        boolean twice = zone.getRules().getValidOffsets(wall.toLocalDateTime()).size() > 1;
        return twice ? text + " " + zoneName.format(wall) : text;
    }

    private DateTimeFormatter pattern(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, messages.locale());
    }
}
