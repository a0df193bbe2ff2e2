package hedgeward.app.access;

import java.time.Instant;

/// What came of asking a second person to approve an act. Nothing but [Given] lets it be done.
public sealed interface Approval {

    record Given(ApprovedBy by) implements Approval {}

    /// The person who asks cannot be the one who approves.
    record SamePerson() implements Approval {}

    /// Wrong passphrase or unknown user: deliberately not told apart.
    record WrongPassphrase(int wrongTries) implements Approval {}

    /// Too many wrong tries: the next is taken at this instant, not before.
    record TooSoon(Instant notBefore) implements Approval {}

    /// The passphrase was right, but the account is closed.
    record AccountClosed() implements Approval {}

    /// The person is who she or he says, but may not approve this.
    record NotPermitted(Permission needed) implements Approval {}

    /// The office's keys cannot be read just now.
    record KeysUnreadable() implements Approval {}
}
