package hedgeward.domain.clock;

import java.time.LocalDate;
import java.util.Set;

/// A change of the list of bank holidays that somebody wishes.
public sealed interface HolidayWish {

    /// A day appointed by royal proclamation under Banking and Financial Dealings Act 1971 s.1(3),
    /// or in place of another under s.1(2).
    ///
    /// @param name as it will stand in the working of a deadline
    /// @param reference the proclamation, for example its number in the Gazette
    record Proclaim(LocalDate day, String name, String reference) implements HolidayWish {}

    /// A day that is on the list by mistake, or was moved away by proclamation.
    ///
    /// @param reason why, kept with the list
    record Withdraw(LocalDate day, String reason) implements HolidayWish {}

    /// A newer published list.
    ///
    /// @param addedHere days this office had added itself; those the newer list does not have stay
    record Replace(BankHolidays newer, Set<LocalDate> addedHere) implements HolidayWish {

        public Replace {
            addedHere = Set.copyOf(addedHere);
        }
    }
}
