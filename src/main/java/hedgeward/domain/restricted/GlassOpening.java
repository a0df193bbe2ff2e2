package hedgeward.domain.restricted;

import hedgeward.domain.order.CaseId;

import java.time.Instant;
import java.util.UUID;

/// Somebody who is not named opened a restricted case for a while and said why.
///
/// @param until the opening ends at this instant
public record GlassOpening(
        UUID id, CaseId caseId, String userName, Instant at, Instant until, String reason) {

    /// Whether this opening lets that user in at the instant.
    public boolean admits(String user, Instant now) {
        return userName.equals(user) && !now.isBefore(at) && now.isBefore(until);
    }

    @Override
    public String toString() {
        return "GlassOpening[" + id + "]";
    }
}
