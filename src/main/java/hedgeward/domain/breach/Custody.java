package hedgeward.domain.breach;

import java.time.Instant;
import java.util.Optional;

/// What is known of somebody's time at the police station after an arrest.
///
/// @param arrivedAt arrival at the first station: the relevant time of PACE 1984 s.41
/// @param authorisedAt when a custody officer authorised the detention (PACE 1984 s.37)
public record Custody(Optional<Instant> arrivedAt, Optional<Instant> authorisedAt) {

    /// Nothing known yet.
    public static final Custody UNKNOWN = new Custody(Optional.empty(), Optional.empty());
}
