package hedgeward.app.holidays;

import hedgeward.app.access.Act;
import hedgeward.domain.clock.BankHoliday;
import hedgeward.domain.clock.BankHolidays;

import java.util.List;

/// A change of the list, worked out and not done, or done.
///
/// @param before the list the change starts from
/// @param after the list as it would be
/// @param moved the open deadlines that move with it
/// @param act what a second person must approve
public record ListChange(
        BankHolidays before, BankHolidays after, List<MovedDeadline> moved, Act act) {

    public ListChange {
        moved = List.copyOf(moved);
    }

    /// Days the new list has and the old has not, or names otherwise.
    public List<BankHoliday> added() {
        return after.days().stream().filter(day -> !before.days().contains(day)).toList();
    }

    /// Days the old list had and the new has not.
    public List<BankHoliday> removed() {
        return before.days().stream().filter(day -> after.on(day.date()).isEmpty()).toList();
    }

    @Override
    public String toString() {
        return "ListChange[" + after.version() + "]";
    }
}
