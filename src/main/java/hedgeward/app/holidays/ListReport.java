package hedgeward.app.holidays;

import hedgeward.app.access.Act;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;

/// Lists and changes in plain values, for who writes them as text.
public sealed interface ListReport {

    /// A bank holiday.
    ///
    /// @param addedHere whether two people of this office added it
    record Day(LocalDate date, String name, String note, boolean addedHere) {}

    /// A deadline that moves: `hearing` or `court`, its case, and both readings before and after.
    record Moved(
            String kind,
            String caseRef,
            Instant beforeActBy,
            Instant afterActBy,
            Instant beforeLatest,
            Instant afterLatest) {}

    /// A list in use or in a file.
    ///
    /// @param daysLeft days until it ends, when the alarm is due
    record InUse(
            String version,
            String source,
            LocalDate published,
            int firstYear,
            int lastYear,
            OptionalLong daysLeft,
            List<Day> days,
            List<ListRow> history)
            implements ListReport {

        public InUse {
            days = List.copyOf(days);
            history = List.copyOf(history);
        }
    }

    /// What a change does.
    ///
    /// @param act what a second person must approve
    record Changed(
            String fromVersion,
            String version,
            List<Day> added,
            List<Day> removed,
            List<Moved> moved,
            Act act)
            implements ListReport {

        public Changed {
            added = List.copyOf(added);
            removed = List.copyOf(removed);
            moved = List.copyOf(moved);
        }
    }
}
