package hedgeward.domain.condition;

import hedgeward.domain.clock.London;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/// The hours at which a term binds, by the London wall clock; outside them it does not.
///
/// @param days the days on which the hours begin
/// @param from the first moment, in whole minutes
/// @param to the first moment after; not later than `from` means on the next day, and the same as
///   `from` a whole day
public record Hours(Set<DayOfWeek> days, LocalTime from, LocalTime to) {

    public Hours {
        if (days.isEmpty()) {
            throw new IllegalArgumentException("hours need a day");
        }
        days = Collections.unmodifiableSet(EnumSet.copyOf(days));
    }

    public static Hours daily(LocalTime from, LocalTime to) {
        return new Hours(EnumSet.allOf(DayOfWeek.class), from, to);
    }

    /// Whether the hours run past midnight into the next day.
    public boolean isOvernight() {
        return !from.isBefore(to);
    }

    public boolean isEveryDay() {
        return days.size() == DayOfWeek.values().length;
    }

    /// Whether the term binds at that instant.
    public boolean coversAt(Instant at) {
        LocalDateTime wall = London.wallAt(at);
        LocalTime time = wall.toLocalTime();
        DayOfWeek today = wall.getDayOfWeek();
        if (!isOvernight()) {
            return days.contains(today) && !time.isBefore(from) && time.isBefore(to);
        }
        return (days.contains(today) && !time.isBefore(from))
                || (days.contains(today.minus(1)) && time.isBefore(to));
    }
}
