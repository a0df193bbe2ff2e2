package hedgeward.domain.clock;

import java.time.LocalDate;

/// One bank holiday in England and Wales.
///
/// @param date its London date
/// @param title its name as published
/// @param note what was published beside it, for example "Substitute day"; may be blank
public record BankHoliday(LocalDate date, String title, String note) {
    /// The name with its note, as shown in the working.
    public String words() {
        return note.isBlank() ? title : title + " (" + note + ")";
    }
}
