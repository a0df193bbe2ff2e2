package hedgeward.app.holidays;

import hedgeward.domain.clock.BankHolidays;

import java.nio.file.Path;

/// Published lists of bank holidays in files, as downloaded.
public interface ListFiles {

    /// Reads a file and checks that the list can be relied on.
    Reading read(Path file);

    /// What came of it.
    sealed interface Reading {

        /// A sound list.
        record Sound(BankHolidays list) implements Reading {}

        /// Not usable, and why in one sentence.
        record Refused(String reason) implements Reading {}
    }
}
