package hedgeward.domain.support;

import java.time.Instant;

/// By when something is owed.
///
/// @param planTo the earlier reading: work to this one
/// @param latest the later reading; past it the promise is broken
public record UpdateLimit(Instant planTo, Instant latest) {

    /// @throws IllegalArgumentException when the later reading would end first
    public UpdateLimit {
        if (latest.isBefore(planTo)) {
            throw new IllegalArgumentException("the latest reading cannot lie before the plan");
        }
    }

    /// The same limit, planned to an earlier instant where there is reason not to wait.
    UpdateLimit plannedTo(Instant sooner) {
        return sooner.isBefore(planTo) ? new UpdateLimit(sooner, latest) : this;
    }
}
