package hedgeward.app.audit;

import java.util.OptionalLong;

/// Result of holding the log against the old and new values kept beside it.
///
/// @param bound how many corrections are bound by an entry
/// @param erased how many of them were erased with their case
/// @param firstBad the number of the first entry whose values were altered or taken away
public record ChangesCheck(long bound, long erased, OptionalLong firstBad) {

    public boolean isOk() {
        return firstBad.isEmpty();
    }
}
