package hedgeward.boot;

import hedgeward.app.common.Ids;
import hedgeward.app.office.Holidays;
import hedgeward.store.holidays.JooqHolidayLists;
import hedgeward.store.office.OpenOffice;

import java.time.Clock;

/// What everything stands on before any office is open, and, with that office's list of bank
/// holidays, inside one.
public record Foundations(Clock clock, Ids ids, Holidays holidays) {

    /// The same in an open office, which goes by the list it keeps.
    public Foundations in(OpenOffice office) {
        return new Foundations(
                clock,
                ids,
                new OfficeHolidays(
                        office.unitOfWork(), new JooqHolidayLists(office.current()), holidays));
    }
}
