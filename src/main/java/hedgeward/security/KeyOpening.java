package hedgeward.security;

import java.time.Instant;
import java.util.UUID;

/// What came of trying to unwrap an office's data key.
public sealed interface KeyOpening {

    /// Unwrapped. The caller closes the key; `wrongTries` were made since the last success.
    record Opened(DataKey key, UUID officeId, int wrongTries) implements KeyOpening {}

    /// Wrong passphrase, unknown user or wrong recovery key: deliberately not told apart.
    record WrongPassphrase(int wrongTries) implements KeyOpening {}

    /// Too many wrong tries: the next is taken at this instant, not before.
    record TooSoon(Instant notBefore) implements KeyOpening {}

    /// There is no key file.
    record Missing() implements KeyOpening {}

    /// There is one that cannot be used.
    record Damaged(KeyDamage damage) implements KeyOpening {}

    /// It was written by a later edition of the program.
    record NewerVersion(int version) implements KeyOpening {}
}
