package hedgeward.app.audit;

import java.util.OptionalLong;
import java.util.stream.LongStream;

/// Result of holding the log against what is kept beside it: old and new values, and what was
/// typed.
///
/// @param bound how many corrections and typed words are bound by an entry
/// @param erased how many of them were erased with their case
/// @param firstBad the number of the first entry whose values were altered or taken away
public record ChangesCheck(long bound, long erased, OptionalLong firstBad) {

    /// Both checks in one.
    public ChangesCheck and(ChangesCheck other) {
        return new ChangesCheck(
                bound + other.bound,
                erased + other.erased,
                LongStream.concat(firstBad.stream(), other.firstBad.stream()).min());
    }

    public boolean isOk() {
        return firstBad.isEmpty();
    }
}
