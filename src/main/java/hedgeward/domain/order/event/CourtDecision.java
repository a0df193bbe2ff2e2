package hedgeward.domain.order.event;

import java.time.Instant;
import java.util.Optional;

/// The sitting at which a court changed an order.
///
/// @param at when the court pronounced it
/// @param applicant on whose complaint or application (Magistrates' Courts Act 1980 s.63(2); DAA
///   2021 s.44)
public record CourtDecision(
        Optional<String> court, Instant at, Applicant applicant, Optional<String> reasons) {

    /// Who asked the court.
    public enum Applicant {
        RESPONDENT,
        PROTECTED_PERSON,
        POLICE,
        ANOTHER,
        COURT_ITSELF
    }

    @Override
    public String toString() {
        return "CourtDecision[" + at + "]";
    }
}
