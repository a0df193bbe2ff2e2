package hedgeward.app.breach;

import hedgeward.domain.breach.BreachId;
import hedgeward.domain.breach.BreachState;

import java.time.Instant;

/// A step a breach took, or one that was taken back, with how the breach stood until then. Kept for
/// good: what a later step overwrites is read from here.
///
/// @param before how it stood until this
public record BreachStep(
        BreachId breachId, Kind kind, Instant at, String userName, BreachState before) {

    /// Forward or back.
    public enum Kind {
        TAKEN,
        TAKEN_BACK
    }

    @Override
    public String toString() {
        return "BreachStep[" + breachId.value() + "]";
    }
}
