package hedgeward.app.identity;

import hedgeward.domain.identity.PairDecision;
import hedgeward.domain.order.CaseId;
import hedgeward.domain.order.CaseRef;
import hedgeward.domain.order.Stage;
import hedgeward.domain.people.Respondent;

import java.util.Optional;

/// Another case beside the one looked at.
///
/// @param respondent empty for whom the case is closed to, who learns nothing but the reference
/// @param stage at the instant of reading
/// @param breaches how many were reported
/// @param decision the newest about this very pair that holds
/// @param seen how many decisions there are about the people of both cases
public record OtherCase(
        CaseId id,
        CaseRef ref,
        Optional<Respondent> respondent,
        Stage stage,
        int breaches,
        Optional<PairDecision> decision,
        int seen) {

    @Override
    public String toString() {
        return "OtherCase[" + id.value() + "]";
    }
}
