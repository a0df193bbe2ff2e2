package hedgeward.app.access;

import java.time.Instant;

/// What came of trying to get into an office. Everything but [Unlocked] left it as it was.
///
/// @param <D> what is put on the desk of whoever comes in
public sealed interface Entry<D> {

    /// In. `wrongTries` were made since somebody last came in.
    record Unlocked<D>(D desk, Actor actor, int wrongTries) implements Entry<D> {}

    /// Wrong passphrase, unknown user or wrong recovery key: deliberately not told apart.
    record WrongPassphrase<D>(int wrongTries) implements Entry<D> {}

    /// Too many wrong tries: the next is taken at this instant, not before.
    record TooSoon<D>(Instant notBefore) implements Entry<D> {}

    /// The passphrase was right, but the account is closed.
    record AccountClosed<D>() implements Entry<D> {}

    /// There is no office in the folder.
    record Missing<D>() implements Entry<D> {}

    /// Another program, or another window of this one, has the office open.
    record InUse<D>() implements Entry<D> {}

    /// The folder or a file in it cannot be written to.
    record Unwritable<D>() implements Entry<D> {}

    /// The disk is full: so many bytes must be free before the office can be opened.
    record NoRoom<D>(long bytes) implements Entry<D> {}

    /// Something is wrong with the office.
    record Damaged<D>(OfficeDamage damage) implements Entry<D> {}

    /// A later edition of the program has worked on it.
    record NewerVersion<D>() implements Entry<D> {}
}
