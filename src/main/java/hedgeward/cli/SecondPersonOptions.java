package hedgeward.cli;

import hedgeward.app.access.Act;
import hedgeward.app.access.Actor;
import hedgeward.app.access.Approval;
import hedgeward.app.access.ApproveAct;
import hedgeward.app.access.ApprovedBy;

import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

/// Who approves, as the second person, and how that person's passphrase is given.
final class SecondPersonOptions {

    @Option(
            names = "--second",
            paramLabel = "NAME",
            description = "The second person, who approves it and may do it too.")
    private Optional<String> second = Optional.empty();

    @Option(
            names = "--second-passphrase-file",
            paramLabel = "FILE",
            description =
                    "The second person's passphrase is its first line; asked for on the terminal"
                            + " without it.")
    private Optional<Path> passphraseFile = Optional.empty();

    /// Asks the second person and, when approved, goes on.
    ExitCode approve(
            ApproveAct approve,
            Actor first,
            Act act,
            Terminal terminal,
            Function<ApprovedBy, ExitCode> then) {
        if (second.isEmpty()) {
            return terminal.problem(
                    ExitCode.REFUSED, "It takes two people: name the other with --second NAME.");
        }
        PassphraseReader reader = new PassphraseReader(terminal);
        return switch (reader.readOf(second.get().strip(), passphraseFile)) {
            case Secret.None(ExitCode code, String why) -> terminal.problem(code, why);
            case Secret.Given(char[] letters) ->
                    told(approve.handle(first, act, second.get(), letters), terminal, then);
        };
    }

    private static ExitCode told(
            Approval approval, Terminal terminal, Function<ApprovedBy, ExitCode> then) {
        return switch (approval) {
            case Approval.Given(ApprovedBy by) -> then.apply(by);
            case Approval.SamePerson() ->
                    terminal.problem(
                            ExitCode.REFUSED,
                            "The second person must be somebody else. Nothing was changed.");
            case Approval.WrongPassphrase(int tries) ->
                    terminal.problem(
                            ExitCode.CANNOT_UNLOCK,
                            "The second person's name or passphrase is wrong (wrong tries so far:"
                                    + " %d). Nothing was changed.".formatted(tries));
            case Approval.TooSoon(var notBefore) ->
                    terminal.problem(
                            ExitCode.CANNOT_UNLOCK,
                            "Too many wrong tries. The next is taken at %s."
                                    .formatted(LondonTime.toTheSecond(notBefore)));
            case Approval.AccountClosed() ->
                    terminal.problem(
                            ExitCode.REFUSED,
                            "The second person's account is closed. Nothing was changed.");
            case Approval.NotPermitted _ ->
                    terminal.problem(
                            ExitCode.REFUSED,
                            "The second person may not approve this. Nothing was changed.");
            case Approval.KeysUnreadable() ->
                    terminal.problem(
                            ExitCode.NO_OFFICE,
                            "The office's keys cannot be read just now. Nothing was changed.");
        };
    }
}
