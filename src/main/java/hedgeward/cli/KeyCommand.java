package hedgeward.cli;

import hedgeward.app.access.KeyDoor;
import hedgeward.app.access.KeySlots.Opener;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;

/// Looks after the key of an office.
@Command(name = "key", description = "Looks after the key an office is encrypted with.")
final class KeyCommand extends CommandGroup {

    /// The group with its commands.
    static CommandLine all(OfficeSession session, KeyDoor door) {
        return new CommandLine(new KeyCommand()).addSubcommand(new Renew(session, door));
    }

    /// Another data key.
    @Command(
            name = "renew",
            description = {
                "Encrypts the office under a new key, when somebody left or a key may be known."
                        + " A copy is encrypted beside it, held against it row by row, and takes"
                        + " its place.",
                "",
                "Two people do it, each an administrator or a supervisor. They keep their"
                        + " passphrases; everybody else is given a new one afterwards with: office"
                        + " user passphrase. There is a new recovery key; the old one opens nothing"
                        + " any more.",
                "",
                "Backups made before stay as they are: they open with the passphrases and the key"
                        + " of their time, for whoever has those. Make a new one at once."
            })
    static final class Renew implements Callable<Integer> {

        @Mixin private final OfficeOptions office = new OfficeOptions();

        @Option(names = "--second", paramLabel = "NAME", description = "The second person.")
        private Optional<String> second = Optional.empty();

        @Option(
                names = "--second-passphrase-file",
                paramLabel = "FILE",
                description = "Their passphrase, as for --passphrase-file.")
        private Optional<Path> secondFile = Optional.empty();

        @Mixin private final RecoveryOptions recovery = new RecoveryOptions();

        @Mixin private final AnswerOptions answer = new AnswerOptions();

        private final OfficeSession session;
        private final KeyDoor door;

        Renew(OfficeSession session, KeyDoor door) {
            this.session = session;
            this.door = door;
        }

        @Override
        public Integer call() {
            return run().number();
        }

        private ExitCode run() {
            Terminal terminal = session.terminal();
            if (second.isEmpty()) {
                return terminal.problem(
                        ExitCode.REFUSED,
                        "It takes two people: name the other with --second NAME.");
            }
            RecoveryPaper paper = recovery.paper(terminal);
            return paper.objection()
                    .map(why -> terminal.problem(ExitCode.WRONG_USAGE, why))
                    .orElseGet(
                            () ->
                                    session.as(
                                            office,
                                            (user, letters) ->
                                                    renew(new Opener(user, letters), paper)));
        }

        private ExitCode renew(Opener first, RecoveryPaper paper) {
            Terminal terminal = session.terminal();
            PassphraseReader reader = new PassphraseReader(terminal);
            return switch (reader.readOf(second.get().strip(), secondFile)) {
                case Secret.None(ExitCode code, String why) -> {
                    Arrays.fill(first.passphrase(), '\0');
                    yield terminal.problem(code, why);
                }
                case Secret.Given(char[] letters) -> {
                    Path folder = session.folderOf(office);
                    Opener other = new Opener(second.get().strip(), letters);
                    RenewalWords words = new RenewalWords(terminal, folder, paper, answer.json());
                    yield words.tell(door.renew(folder, first, other, words::progress));
                }
            };
        }
    }
}
