package hedgeward.exchange.holidays;

import hedgeward.domain.clock.BankHolidays;

/// What came of reading a list of bank holidays.
public sealed interface ListReading {
    /// The list, complete for the years it covers.
    record Read(BankHolidays holidays) implements ListReading {}

    /// The list cannot be used, and why in one sentence.
    record Refused(String reason) implements ListReading {}
}
