package hedgeward.boot;

import hedgeward.app.office.Holidays;
import hedgeward.domain.clock.BankHolidays;
import hedgeward.exchange.holidays.HolidayListReader;

import java.util.Optional;

/// The list of bank holidays shipped with the program, read when it is first needed.
final class ShippedHolidays implements Holidays {

    private final HolidayListReader reader;
    private volatile Optional<BankHolidays> read = Optional.empty();

    ShippedHolidays(HolidayListReader reader) {
        this.reader = reader;
    }

    @Override
    public BankHolidays current() {
        BankHolidays list = read.orElseGet(reader::shipped);
        read = Optional.of(list);
        return list;
    }
}
