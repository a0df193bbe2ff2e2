package hedgeward.app.access;

/// What came of making a new office. Nothing but [Founded] leaves an office behind.
///
/// @param <D> what is put on the desk of whoever comes in
public sealed interface Founding<D> {

    /// Made and unlocked. The letters of the recovery key are shown once; the caller wipes them.
    @SuppressWarnings("ArrayRecordComponent") // letters that must be wiped cannot be a String
    record Founded<D>(D desk, Actor actor, char[] recoveryKey) implements Founding<D> {

        @Override
        public String toString() {
            return "Founded[hidden]";
        }
    }

    /// There is an office in the folder already, or what is left of one.
    record AlreadyThere<D>() implements Founding<D> {}

    /// The folder cannot be made or written to.
    record Unwritable<D>() implements Founding<D> {}

    /// The folder's name holds a semicolon or a control character.
    record UnusableName<D>() implements Founding<D> {}

    /// The passphrase is empty or the user's name blank.
    record Incomplete<D>() implements Founding<D> {}
}
