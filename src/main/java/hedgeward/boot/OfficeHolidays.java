package hedgeward.boot;

import hedgeward.app.common.UnitOfWork;
import hedgeward.app.holidays.HolidayLists;
import hedgeward.app.holidays.KeptList;
import hedgeward.app.office.Holidays;
import hedgeward.domain.clock.BankHolidays;

/// The list an open office uses: the newest it keeps, or the shipped one until it keeps its first.
/// Joins the unit of work that asks, so that a deadline and its list are of one moment.
record OfficeHolidays(UnitOfWork unitOfWork, HolidayLists lists, Holidays shipped)
        implements Holidays {

    @Override
    public BankHolidays held() {
        lists.hold();
        return current();
    }

    @Override
    public BankHolidays current() {
        return unitOfWork.read(lists::findInUse).map(KeptList::list).orElseGet(shipped::current);
    }
}
