package hedgeward.cli;

import hedgeward.app.access.Permission;
import hedgeward.security.Passphrase;

import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Function;

/// Unlocks an office for one command and locks it again.
final class OfficeSession {

    private final Terminal terminal;
    private final OfficeGate gate;

    OfficeSession(Terminal terminal, OfficeGate gate) {
        this.terminal = terminal;
        this.gate = gate;
    }

    Terminal terminal() {
        return terminal;
    }

    /// Runs the work in the office the options name.
    ExitCode in(OfficeOptions options, Function<UnlockedOffice, ExitCode> work) {
        if (options.user().isEmpty()) {
            return nobody();
        }
        return switch (new PassphraseReader(terminal).read(options.passphraseFile())) {
            case Secret.None(ExitCode code, String why) -> terminal.problem(code, why);
            case Secret.Given(Passphrase passphrase) -> unlock(options, passphrase, work);
        };
    }

    /// Runs the work in a new office.
    ExitCode inNew(
            OfficeOptions options,
            OfficeGate.Wanted wanted,
            Function<UnlockedOffice, ExitCode> work) {
        if (options.user().isEmpty()) {
            return nobody();
        }
        return switch (new PassphraseReader(terminal).readNew(options.passphraseFile())) {
            case Secret.None(ExitCode code, String why) -> terminal.problem(code, why);
            case Secret.Given(Passphrase passphrase) -> {
                try (passphrase) {
                    yield enter(gate.create(wanted, passphrase), work);
                }
            }
        };
    }

    /// What to say when the person may not.
    ExitCode denied(Permission needed) {
        return terminal.problem(
                ExitCode.REFUSED,
                "You may not do this. It needs the permission to "
                        + needed.name().toLowerCase(Locale.ROOT).replace('_', ' ')
                        + ".");
    }

    Path folderOf(OfficeOptions options) {
        return options.office().orElseGet(gate::usualFolder);
    }

    private ExitCode unlock(
            OfficeOptions options,
            Passphrase passphrase,
            Function<UnlockedOffice, ExitCode> work) {
        OfficeGate.Answer answer;
        try (passphrase) {
            answer = gate.unlock(folderOf(options), options.user(), passphrase);
        }
        return enter(answer, work);
    }

    private ExitCode enter(OfficeGate.Answer answer, Function<UnlockedOffice, ExitCode> work) {
        return switch (answer) {
            case OfficeGate.Answer.Shut(ExitCode code, String why) -> terminal.problem(code, why);
            case OfficeGate.Answer.Open(UnlockedOffice office) -> {
                try (office) {
                    yield work.apply(office);
                }
            }
        };
    }

    private ExitCode nobody() {
        return terminal.problem(ExitCode.WRONG_USAGE, "Say who you are with --user NAME.");
    }
}
