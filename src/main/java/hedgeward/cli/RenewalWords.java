package hedgeward.cli;

import hedgeward.app.access.RenewalStep;
import hedgeward.app.access.Renewing;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/// What is said while an office's key is changed, and of what came of it.
record RenewalWords(Terminal terminal, Path office, RecoveryPaper paper, boolean json) {

    /// Says what is done just now, to whoever watches; never into the answer.
    void progress(RenewalStep step) {
        switch (step) {
            case COPYING -> note("Encrypting a copy under the new key ...");
            case CHECKING -> note("Holding the copy against the office ...");
            case DECIDED -> note("Putting the copy in its place ...");
            case LOGGING, READY, REPLACING, CLEARED -> {}
        }
    }

    ExitCode tell(Renewing renewing) {
        return switch (renewing) {
            case Renewing.Renewed(char[] recoveryKey, List<String> toBeGiven) ->
                    given(recoveryKey, toBeGiven);
            case Renewing.NotOpened(var why) -> EntryWords.refusal(why, office).tellOn(terminal);
            case Renewing.NotPermitted(String user) ->
                    terminal.problem(
                            ExitCode.REFUSED,
                            user
                                    + " may not change the key: it needs an administrator or a"
                                    + " supervisor. Nothing was changed.");
            case Renewing.SecondPersonWrong() ->
                    terminal.problem(
                            ExitCode.CANNOT_UNLOCK,
                            "The second person must be another one, with their own passphrase."
                                    + " Nothing was changed.");
            case Renewing.NotWhole() ->
                    terminal.problem(
                            ExitCode.NO_OFFICE,
                            "The copy under the new key did not hold what the office holds, and"
                                    + " was thrown away. Nothing was changed.");
            case Renewing.Unwritable() ->
                    terminal.problem(
                            ExitCode.NO_OFFICE,
                            "The office folder cannot be written to, or has no room for four times"
                                    + " the register. Nothing was changed.");
        };
    }

    private ExitCode given(char[] recoveryKey, List<String> toBeGiven) {
        try {
            return paper.giveAgain(office, recoveryKey, toBeGiven, json);
        } finally {
            Arrays.fill(recoveryKey, '\0');
        }
    }

    private void note(String words) {
        if (!json) {
            terminal.err().println(words);
        }
    }
}
