package hedgeward.app.proof;

import hedgeward.domain.breach.Breach;
import hedgeward.domain.breach.BreachState;
import hedgeward.domain.clock.KeptDeadline;
import hedgeward.domain.order.CaseFile;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What a breach file on paper is made from.
///
/// @param courtBy the court clock, while it runs
/// @param releases arrests that ended in a release, oldest first
/// @param stamp whose copy it is
public record BreachPaper(
        Breach breach,
        CaseFile file,
        ProofSheet sheet,
        Optional<KeptDeadline> courtBy,
        List<BreachState.Released> releases,
        Stamp stamp) {

    /// Whose copy it is, by whom and when, and whether the people are invented.
    public record Stamp(
            String office, boolean training, String printedBy, String recipient, Instant at) {}

    @Override
    public String toString() {
        return "BreachPaper[" + breach.id().value() + "]";
    }
}
