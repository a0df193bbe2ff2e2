package hedgeward.cli;

import hedgeward.app.access.Charter;
import hedgeward.app.access.Door;
import hedgeward.app.access.Entry;
import hedgeward.app.access.Founding;
import hedgeward.app.access.Permission;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;

/// Unlocks an office for one command and locks it again.
final class OfficeSession {

    /// What is done in an office that was just made.
    @FunctionalInterface
    interface Furnishing {
        /// @param recoveryKey wiped after this returns
        ExitCode furnish(UnlockedOffice office, char[] recoveryKey);
    }

    private final Terminal terminal;
    private final Door<UnlockedOffice> door;
    private final Path usualFolder;

    OfficeSession(Terminal terminal, Door<UnlockedOffice> door, Path usualFolder) {
        this.terminal = terminal;
        this.door = door;
        this.usualFolder = usualFolder;
    }

    Terminal terminal() {
        return terminal;
    }

    /// The folder the options name, or the usual one.
    Path folderOf(OfficeOptions options) {
        return options.office().orElse(usualFolder).toAbsolutePath().normalize();
    }

    /// Runs the work in the office the options name.
    ExitCode in(OfficeOptions options, Function<UnlockedOffice, ExitCode> work) {
        if (options.user().isEmpty()) {
            return nobody();
        }
        return switch (new PassphraseReader(terminal)
                .readOf(options.user(), options.passphraseFile())) {
            case Secret.None(ExitCode code, String why) -> terminal.problem(code, why);
            case Secret.Given(char[] letters) ->
                    enter(
                            folderOf(options),
                            door.unlock(folderOf(options), options.user(), letters),
                            work);
        };
    }

    /// Gives whom the options name a new passphrase by the recovery key, and runs the work.
    ///
    /// @param recoveryKey wiped
    ExitCode recover(
            OfficeOptions options, char[] recoveryKey, Function<UnlockedOffice, ExitCode> work) {
        if (options.user().isEmpty()) {
            Arrays.fill(recoveryKey, '\0');
            return nobody();
        }
        return switch (new PassphraseReader(terminal)
                .readNew(options.user(), options.passphraseFile())) {
            case Secret.None(ExitCode code, String why) -> {
                Arrays.fill(recoveryKey, '\0');
                yield terminal.problem(code, why);
            }
            case Secret.Given(char[] letters) -> {
                Entry<UnlockedOffice> entry =
                        door.recover(folderOf(options), recoveryKey, options.user(), letters);
                yield entry instanceof Entry.WrongPassphrase<UnlockedOffice>
                        ? terminal.problem(
                                ExitCode.CANNOT_UNLOCK,
                                "The recovery key is of another office, or nobody of this name has"
                                        + " a passphrase here.")
                        : enter(folderOf(options), entry, work);
            }
        };
    }

    /// What is done with somebody's name and passphrase where no office is opened.
    @FunctionalInterface
    interface Errand {
        /// @param passphrase wiped by whoever takes it
        ExitCode run(String user, char[] passphrase);
    }

    /// Runs an errand under a name and a passphrase, without an office.
    ExitCode as(OfficeOptions options, Errand errand) {
        if (options.user().isEmpty()) {
            return nobody();
        }
        return switch (new PassphraseReader(terminal)
                .readOf(options.user(), options.passphraseFile())) {
            case Secret.None(ExitCode code, String why) -> terminal.problem(code, why);
            case Secret.Given(char[] letters) -> errand.run(options.user(), letters);
        };
    }

    /// Makes a new office and runs the work in it.
    ExitCode inNew(OfficeOptions options, Charter charter, Furnishing work) {
        if (options.user().isEmpty()) {
            return nobody();
        }
        return switch (new PassphraseReader(terminal)
                .readNew(options.user(), options.passphraseFile())) {
            case Secret.None(ExitCode code, String why) -> terminal.problem(code, why);
            case Secret.Given(char[] letters) ->
                    enter(folderOf(options), door.found(folderOf(options), charter, letters), work);
        };
    }

    /// What to say when the person may not.
    ExitCode denied(Permission needed) {
        if (needed == Permission.READ_RESTRICTED) {
            return terminal.problem(
                    ExitCode.REFUSED, "The case is restricted and you are not named to read it.");
        }
        return terminal.problem(
                ExitCode.REFUSED,
                "You may not do this. It needs the permission to "
                        + needed.name().toLowerCase(Locale.ROOT).replace('_', ' ')
                        + ".");
    }

    private ExitCode enter(
            Path folder, Entry<UnlockedOffice> entry, Function<UnlockedOffice, ExitCode> work) {
        if (entry instanceof Entry.Unlocked<UnlockedOffice> in) {
            try (UnlockedOffice office = in.desk()) {
                return work.apply(office);
            }
        }
        return EntryWords.refusal(entry, folder).tellOn(terminal);
    }

    private ExitCode enter(Path folder, Founding<UnlockedOffice> founding, Furnishing work) {
        if (founding instanceof Founding.Founded<UnlockedOffice> made) {
            try (UnlockedOffice office = made.desk()) {
                return work.furnish(office, made.recoveryKey());
            } finally {
                Arrays.fill(made.recoveryKey(), '\0');
            }
        }
        return EntryWords.refusal(founding, folder).tellOn(terminal);
    }

    private ExitCode nobody() {
        return terminal.problem(ExitCode.WRONG_USAGE, "Say who you are with --user NAME.");
    }
}
