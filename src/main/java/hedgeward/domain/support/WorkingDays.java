package hedgeward.domain.support;

import hedgeward.domain.clock.BankHolidays;
import hedgeward.domain.clock.London;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;

/// Working days of the promise to the protected person: Monday to Friday, bank holidays in England
/// and Wales left out. A Saturday is no working day here, while it always runs in the statutory
/// clocks; the two share no rule. The Victims' Code does not say what a working day is, so this is
/// the usual reading and not a quotation. A bank holiday the list does not know makes a limit
/// earlier, never later.
public final class WorkingDays {

    private final BankHolidays list;

    public WorkingDays(BankHolidays list) {
        this.list = list;
    }

    /// Whether people work on the day.
    public boolean isWorking(LocalDate date) {
        DayOfWeek day = date.getDayOfWeek();
        return day != DayOfWeek.SATURDAY && day != DayOfWeek.SUNDAY && list.on(date).isEmpty();
    }

    /// The first working day after the date.
    public LocalDate next(LocalDate date) {
        LocalDate day = date.plusDays(1);
        while (!isWorking(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    /// The end of one working day from an instant (Victims' Code, Right 6, enhanced rights).
    /// "Within one working day" can be read as a day of 24 hours or as the whole of the next
    /// working day: the first is planned to, the second is the latest.
    public UpdateLimit within(Instant happened) {
        LocalDate day = London.dateOf(happened);
        LocalDate next = next(day);
        Instant latest = London.endOf(next);
        if (!isWorking(day)) {
            return new UpdateLimit(latest, latest);
        }
        LocalDateTime same = LocalDateTime.of(next, London.wallAt(happened).toLocalTime());
        return new UpdateLimit(same.atZone(London.ZONE).toInstant(), latest);
    }
}
