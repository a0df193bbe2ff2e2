package hedgeward.app.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// What makes a sheet a controlled document.
///
/// @param copyNumber counted up by the office for ever; empty on a preview, which is not a copy
/// @param printedBy user name of the person who has it made
/// @param printedFor who receives it
/// @param printedAt when it was made
/// @param destroyAfter the last day, London, on which it may still exist
/// @param auditHead first characters of the newest audit entry's hash; empty on a preview
/// @param officeName the office as its users know it
/// @param training whether the office holds invented people only
public record CopyStamp(
        Optional<Integer> copyNumber,
        String printedBy,
        String printedFor,
        Instant printedAt,
        LocalDate destroyAfter,
        Optional<String> auditHead,
        String officeName,
        boolean training) {

    /// The number only.
    @Override
    public String toString() {
        return "CopyStamp[" + copyNumber + "]";
    }
}
