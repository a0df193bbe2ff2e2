package hedgeward.domain.identity;

import java.time.Instant;

/// What two people decided about a pair. Decisions are only added; the newest of a pair holds.
///
/// @param by the user's name
/// @param approvedBy the second person's
/// @param reason why, as written
public record PairDecision(
        CasePair pair, Verdict verdict, Instant at, String by, String approvedBy, String reason) {

    @Override
    public String toString() {
        return "PairDecision[" + verdict + "]";
    }
}
