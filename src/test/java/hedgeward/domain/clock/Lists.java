package hedgeward.domain.clock;

import hedgeward.exchange.holidays.HolidayListReader;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/// Lists and instants the clock tests share.
final class Lists {
    private Lists() {}

    static BankHolidays published() {
        return new HolidayListReader().shipped();
    }

    static StatutoryClocks clocks() {
        return new StatutoryClocks(published());
    }

    static Instant at(String isoWithOffset) {
        return OffsetDateTime.parse(isoWithOffset).toInstant();
    }

    static BankHoliday holiday(String date) {
        return new BankHoliday(LocalDate.parse(date), "Invented holiday", "");
    }
}
