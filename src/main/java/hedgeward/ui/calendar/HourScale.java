package hedgeward.ui.calendar;

import hedgeward.domain.clock.London;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/// Where a London wall time of a day stands on a column of 06:00 to 24:00, with the night before
/// 06:00 folded into a strip at the top. The clocks change at night, inside the strip, so the hours
/// below it are even on every day.
///
/// @param height of the whole column in px
record HourScale(double height) {

    static final int FIRST_HOUR = 6;
    static final int HOURS = 24 - FIRST_HOUR;
    static final double NIGHT = 40;
    static final int SNAP = 15;
    private static final double MINUTES_OF_HOUR = 60;
    private static final int FIRST_MINUTE = FIRST_HOUR * 60;
    private static final int LAST_MINUTE = 24 * 60;

    /// Px from the top for `instant` on `day`; before it 0, after it the whole height.
    double y(LocalDate day, Instant instant) {
        LocalDateTime wall = London.wallAt(instant);
        if (wall.toLocalDate().isBefore(day)) {
            return 0;
        }
        if (wall.toLocalDate().isAfter(day)) {
            return height;
        }
        return y(wall.toLocalTime());
    }

    /// Px from the top for a wall time.
    double y(LocalTime time) {
        double minute = time.toSecondOfDay() / MINUTES_OF_HOUR;
        return minute < FIRST_MINUTE
                ? NIGHT * minute / FIRST_MINUTE
                : NIGHT + (minute - FIRST_MINUTE) / MINUTES_OF_HOUR * hour();
    }

    /// Px of one hour of the day.
    double hour() {
        return (height - NIGHT) / HOURS;
    }

    /// The wall time at `y`, on the quarter of an hour nearest to it, by day.
    LocalTime timeAt(double y) {
        double minute = FIRST_MINUTE + (y - NIGHT) / hour() * MINUTES_OF_HOUR;
        long snapped = Math.round(minute / SNAP) * SNAP;
        int kept = Math.clamp(snapped, FIRST_MINUTE, LAST_MINUTE - SNAP);
        return LocalTime.ofSecondOfDay(kept * 60L);
    }
}
