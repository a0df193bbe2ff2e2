package hedgeward.app.access;

import java.time.Instant;

/// What came of holding a passphrase against a user's slot in the office's keys.
public sealed interface PassphraseCheck {

    record Right() implements PassphraseCheck {}

    /// Wrong passphrase or unknown user.
    record Wrong(int wrongTries) implements PassphraseCheck {}

    /// Too many wrong tries: the next is taken at this instant, not before.
    record TooSoon(Instant notBefore) implements PassphraseCheck {}

    /// The office's keys cannot be read just now.
    record KeysUnreadable() implements PassphraseCheck {}
}
