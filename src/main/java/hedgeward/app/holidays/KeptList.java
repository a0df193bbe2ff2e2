package hedgeward.app.holidays;

import hedgeward.domain.clock.BankHolidays;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/// A list of bank holidays as the office keeps it.
///
/// @param number from 1 up, the newest is in use
/// @param words the proclamation, the reason or the file, as given
/// @param approvedBy the second person; empty for the list the program came with
/// @param addedHere days two people of this office added, which no published list has confirmed
public record KeptList(
        int number,
        BankHolidays list,
        ListCause cause,
        String words,
        String madeBy,
        Optional<String> approvedBy,
        Instant madeAt,
        Set<LocalDate> addedHere) {

    public KeptList {
        addedHere = Set.copyOf(addedHere);
    }

    @Override
    public String toString() {
        return "KeptList[" + list.version() + "]";
    }
}
