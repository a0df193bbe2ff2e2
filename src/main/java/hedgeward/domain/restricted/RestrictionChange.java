package hedgeward.domain.restricted;

import hedgeward.domain.order.CaseId;

import java.time.Instant;
import java.util.Optional;

/// One decision about who may read a case: restricted, its readers changed, or lifted. Decisions
/// are only ever added; the newest holds.
///
/// @param by user name of the supervisor
/// @param readership empty when the restriction was lifted
public record RestrictionChange(
        CaseId caseId, Instant at, String by, String reason, Optional<Readership> readership) {

    @Override
    public String toString() {
        return "RestrictionChange[" + caseId.value() + "]";
    }
}
