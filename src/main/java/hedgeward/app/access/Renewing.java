package hedgeward.app.access;

import java.util.List;

/// What came of giving an office a new data key. Everything but [Renewed] left it as it was.
public sealed interface Renewing {

    /// The office is under a new key. The letters of the new recovery key are shown once; the
    /// caller wipes them.
    ///
    /// @param toBeGiven users whose passphrases open nothing until they are given new ones
    @SuppressWarnings("ArrayRecordComponent") // letters that must be wiped cannot be a String
    record Renewed(char[] recoveryKey, List<String> toBeGiven) implements Renewing {

        public Renewed {
            toBeGiven = List.copyOf(toBeGiven);
        }

        @Override
        public String toString() {
            return "Renewed[hidden]";
        }
    }

    /// The first person did not get in.
    record NotOpened(Entry<?> why) implements Renewing {}

    /// One of the two may not do this, or has no open account.
    record NotPermitted(String user) implements Renewing {}

    /// The second person is the first, or their passphrase is wrong.
    record SecondPersonWrong() implements Renewing {}

    /// The copy under the new key was not what the office is.
    record NotWhole() implements Renewing {}

    /// There is no room for a copy, or the folder cannot be written to.
    record Unwritable() implements Renewing {}
}
