package hedgeward.domain.visit;

import java.time.Instant;
import java.util.Optional;

/// What an officer found, as written down afterwards; `visitedAt` is the time of the visit, not of
/// the entry.
///
/// @param seenAlone whether the protected person was seen alone; empty when nobody was seen or it
///   was not noted
public record VisitOutcome(
        Instant visitedAt,
        Attempt attempt,
        Optional<Boolean> seenAlone,
        Optional<Boolean> childrenSeen,
        Optional<Disclosure> disclosure,
        Optional<String> notes) {

    @Override
    public String toString() {
        return "VisitOutcome[" + attempt + "]";
    }
}
