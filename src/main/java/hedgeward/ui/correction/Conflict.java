package hedgeward.ui.correction;

import hedgeward.domain.correction.Merge;

/// Somebody else changed a record while its facts were being put right.
///
/// @param now the record as it stands
/// @param by who changed it last and when, ready to read
/// @param reason that was typed for the correction; empty where none is asked for
public record Conflict<R, F extends Comparable<? super F>>(
        R now, Merge<F> merge, String by, String reason) {

    @Override
    public String toString() {
        return "Conflict" + merge;
    }
}
