package hedgeward.ui.correction;

import hedgeward.app.audit.AuditLine;
import hedgeward.domain.correction.Merge;

import java.util.Optional;

/// Somebody else changed a record while its facts were being put right.
///
/// @param now the record as it stands
/// @param by who changed it last, from the log
/// @param reason that was typed for the correction
public record Conflict<R, F extends Enum<F>>(
        R now, Merge<F> merge, Optional<AuditLine> by, String reason) {

    @Override
    public String toString() {
        return "Conflict" + merge;
    }
}
