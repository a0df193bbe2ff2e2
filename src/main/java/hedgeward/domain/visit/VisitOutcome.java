package hedgeward.domain.visit;

import java.time.Instant;
import java.util.Optional;

/// What an officer found, as written down afterwards; `visitedAt` is the time of the visit, not of
/// the entry.
///
/// @param seenAlone whether the protected person was seen alone; empty when nobody was seen or it
///   was not noted
/// @param contactSince whether the respondent has been in contact since the last visit; empty when
///   it was not asked
public record VisitOutcome(
        Instant visitedAt,
        Attempt attempt,
        Optional<Boolean> seenAlone,
        Optional<Boolean> childrenSeen,
        Optional<Boolean> contactSince,
        Optional<Disclosure> disclosure,
        Optional<String> notes) {

    /// An outcome that says nothing of contact since the last visit.
    public VisitOutcome(
            Instant visitedAt,
            Attempt attempt,
            Optional<Boolean> seenAlone,
            Optional<Boolean> childrenSeen,
            Optional<Disclosure> disclosure,
            Optional<String> notes) {
        this(visitedAt, attempt, seenAlone, childrenSeen, Optional.empty(), disclosure, notes);
    }

    @Override
    public String toString() {
        return "VisitOutcome[" + attempt + "]";
    }
}
