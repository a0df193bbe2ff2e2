package hedgeward.domain.retention;

import hedgeward.domain.order.CaseId;

import java.time.Instant;

/// One decision about how long a case is kept. Every decision to keep is recorded; none is ever
/// changed.
///
/// @param by the user's name
/// @param reason why, as written
public record RetentionDecision(
        CaseId caseId, Instant at, String by, String reason, RetentionStep step) {

    @Override
    public String toString() {
        return "RetentionDecision[" + caseId.value() + "]";
    }
}
