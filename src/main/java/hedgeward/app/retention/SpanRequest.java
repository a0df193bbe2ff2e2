package hedgeward.app.retention;

import java.time.LocalDate;
import java.util.Optional;

/// A span asked for in plain values: years without contact, or an age and the years between
/// reviews.
///
/// @param group number of the group
/// @param from London day from which it is in force; today when not given
/// @param source where it stands, as written
public record SpanRequest(
        int group,
        Optional<Integer> years,
        Optional<Integer> untilAge,
        Optional<Integer> everyYears,
        Optional<LocalDate> from,
        String source) {

    @Override
    public String toString() {
        return "SpanRequest[" + group + "]";
    }
}
