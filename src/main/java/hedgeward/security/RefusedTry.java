package hedgeward.security;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// A passphrase that opened nothing.
///
/// @param slot the mark of the slot it was tried at; empty where the name typed has none, which is
///   then kept nowhere: people type passphrases into the wrong field
public record RefusedTry(Instant at, String workstation, Optional<String> slot, Kind kind) {

    public RefusedTry {
        at = at.truncatedTo(ChronoUnit.MILLIS);
    }

    /// The same, and whether it was not even looked at.
    RefusedTry early(boolean tooSoon) {
        return tooSoon ? new RefusedTry(at, workstation, slot, Kind.TOO_SOON) : this;
    }

    /// Why it opened nothing.
    public enum Kind {
        /// A wrong passphrase, or the name of nobody.
        WRONG,
        /// A wrong recovery key.
        WRONG_RECOVERY,
        /// Not looked at: too soon after others.
        TOO_SOON
    }
}
