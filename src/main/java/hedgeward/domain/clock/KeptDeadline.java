package hedgeward.domain.clock;

import java.time.Instant;

/// A deadline as it was worked out and kept with the record it belongs to.
///
/// @param actBy the earlier reading, which the desk plans to
/// @param latestLawful the later reading
/// @param listVersion version of the bank holiday list that made it
public record KeptDeadline(Instant actBy, Instant latestLawful, String listVersion) {

    public static KeptDeadline of(Deadline deadline) {
        return new KeptDeadline(deadline.actBy(), deadline.latestLawful(), deadline.listVersion());
    }
}
