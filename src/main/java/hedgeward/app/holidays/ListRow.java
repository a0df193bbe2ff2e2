package hedgeward.app.holidays;

import java.time.Instant;
import java.util.Optional;

/// One line of the history of lists.
///
/// @param version as deadlines name it
/// @param moved how many deadlines moved with it
public record ListRow(
        int number,
        String version,
        ListCause cause,
        String words,
        String madeBy,
        Optional<String> approvedBy,
        Instant madeAt,
        int moved) {

    @Override
    public String toString() {
        return "ListRow[" + version + "]";
    }
}
