package hedgeward.app.office;

import hedgeward.domain.clock.BankHolidays;

/// The list of bank holidays in use.
public interface Holidays {
    BankHolidays current();

    /// The list in use, which nobody changes until the running write ends: for a deadline that is
    /// to be kept, so that a change of the list either made it or moves it. To be asked before
    /// anything is written.
    default BankHolidays held() {
        return current();
    }
}
