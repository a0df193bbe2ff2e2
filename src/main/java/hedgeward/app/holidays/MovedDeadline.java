package hedgeward.app.holidays;

import hedgeward.domain.breach.BreachId;
import hedgeward.domain.clock.KeptDeadline;
import hedgeward.domain.order.CaseId;
import hedgeward.domain.order.CaseRef;

import java.util.Optional;

/// An open deadline that another list of bank holidays moves.
///
/// @param breachId the breach whose court clock it is; empty for a hearing
public record MovedDeadline(
        Kind kind,
        CaseId caseId,
        CaseRef caseRef,
        Optional<BreachId> breachId,
        KeptDeadline before,
        KeptDeadline after) {

    /// Which deadline.
    public enum Kind {
        /// The application must be heard within 48 hours of service.
        HEARING,
        /// The person arrested must be before the court within 24 hours.
        COURT
    }

    /// Whether one of the two readings is not what it was.
    boolean isMoved() {
        return !before.actBy().equals(after.actBy())
                || !before.latestLawful().equals(after.latestLawful());
    }
}
