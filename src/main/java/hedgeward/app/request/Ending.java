package hedgeward.app.request;

import hedgeward.domain.order.CaseId;

import java.time.Instant;
import java.util.Optional;

/// How a request ended.
///
/// @param by user name of whoever ended it
/// @param caseId the case a decision made of it
/// @param words why it was given back
public record Ending(
        Kind kind, String by, Instant at, Optional<CaseId> caseId, Optional<String> words) {

    /// What became of it.
    public enum Kind {
        DECIDED,
        RETURNED
    }

    @Override
    public String toString() {
        return "Ending[" + kind + "]";
    }
}
