package hedgeward.domain.order;

import hedgeward.domain.people.OfficerId;

import java.time.Instant;
import java.util.Optional;

/// How a decision came about and who drew the notice up.
///
/// @param confirmedAt when a decision by telephone was confirmed in writing
/// @param draftedBy the officer who drew the notice up, where recorded
public record HowDecided(
        Optional<DecisionMeans> means,
        Optional<Instant> confirmedAt,
        Optional<OfficerId> draftedBy) {

    public static final HowDecided UNKNOWN =
            new HowDecided(Optional.empty(), Optional.empty(), Optional.empty());

    /// Given by telephone and not yet on paper.
    public boolean awaitsConfirmation() {
        return means.filter(DecisionMeans.BY_PHONE::equals).isPresent() && confirmedAt.isEmpty();
    }

    @Override
    public String toString() {
        return "HowDecided[" + means + "]";
    }
}
