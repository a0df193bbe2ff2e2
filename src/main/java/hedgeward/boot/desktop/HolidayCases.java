package hedgeward.boot.desktop;

import hedgeward.app.holidays.ChangeHolidays;
import hedgeward.app.holidays.HolidayNews;
import hedgeward.app.holidays.ListFiles;
import hedgeward.app.holidays.ReadHolidays;
import hedgeward.boot.Foundations;
import hedgeward.boot.Repositories;
import hedgeward.domain.clock.BankHolidays;
import hedgeward.exchange.holidays.DownloadedLists;
import hedgeward.exchange.holidays.HolidayListReader;

/// The use cases about the list of bank holidays, made when a page asks for them.
record HolidayCases(Repositories ports, Foundations with) {

    ReadHolidays read() {
        return new ReadHolidays(ports.unitOfWork(), ports.holidayLists(), with.clock());
    }

    ChangeHolidays change() {
        return new ChangeHolidays(
                ports.unitOfWork(),
                new ChangeHolidays.Ports(
                        ports.holidayLists(), ports.openDeadlines(), ports.cases(), ports.audit()),
                with.clock());
    }

    ListFiles files() {
        return new DownloadedLists(new HolidayListReader(), with.clock());
    }

    /// The list this edition of the program came with.
    BankHolidays shipped() {
        return new HolidayListReader().shipped();
    }

    HolidayNews news() {
        return new HolidayNews(
                ports.unitOfWork(), ports.holidayLists(), ports.audit(), with.clock());
    }
}
