package hedgeward.domain.retention;

import java.time.Instant;
import java.time.LocalDate;

/// A span this office set for a group; never changed or taken away, only followed by another.
///
/// @param number from 1 in the order they were set
/// @param from London day from which it is in force
/// @param source where it stands, as written
/// @param by user name of who set it
/// @param approvedBy user name of the second person
public record SpanChange(
        int number,
        RetentionGroup group,
        Span span,
        LocalDate from,
        String source,
        Instant at,
        String by,
        String approvedBy) {

    @Override
    public String toString() {
        return "SpanChange[" + number + ", " + group + "]";
    }
}
