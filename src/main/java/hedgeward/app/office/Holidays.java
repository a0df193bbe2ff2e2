package hedgeward.app.office;

import hedgeward.domain.clock.BankHolidays;

/// The list of bank holidays in use.
public interface Holidays {
    BankHolidays current();
}
