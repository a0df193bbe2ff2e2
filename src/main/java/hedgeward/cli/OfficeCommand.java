package hedgeward.cli;

import hedgeward.app.access.Charter;
import hedgeward.app.access.Role;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.util.Optional;
import java.util.concurrent.Callable;

/// Makes offices.
@Command(
        name = "office",
        description = "Makes offices; looks after who may unlock them, and with which key.")
final class OfficeCommand extends CommandGroup {

    /// Makes a new encrypted office.
    @Command(
            name = "create",
            description = {
                "Makes a new encrypted office with --user as its first administrator.",
                "",
                "The recovery key opens the office when every passphrase is lost. It is given once:"
                        + " to the recovery file, or without one with the answer."
            })
    static final class Create implements Callable<Integer> {

        @Mixin private final OfficeOptions office = new OfficeOptions();

        @Option(
                names = "--name",
                required = true,
                paramLabel = "TEXT",
                description = "The office's name, as shown in the window and on paper.")
        private String name = "";

        @Option(names = "--force", paramLabel = "NAME", description = "The police force.")
        private Optional<String> force = Optional.empty();

        @Mixin private final RecoveryOptions recovery = new RecoveryOptions();

        @Mixin private final AnswerOptions answer = new AnswerOptions();

        private final OfficeSession session;

        Create(OfficeSession session) {
            this.session = session;
        }

        @Override
        public Integer call() {
            return run().number();
        }

        private ExitCode run() {
            Terminal terminal = session.terminal();
            if (name.isBlank()) {
                return terminal.problem(ExitCode.WRONG_USAGE, "An office needs a name.");
            }
            Charter charter =
                    new Charter(
                            name.strip(),
                            force.map(String::strip).filter(text -> !text.isEmpty()),
                            false,
                            office.user(),
                            Role.OF_PERSONS);
            RecoveryPaper paper = recovery.paper(terminal);
            return paper.objection()
                    .map(why -> terminal.problem(ExitCode.WRONG_USAGE, why))
                    .orElseGet(
                            () ->
                                    session.inNew(
                                            office,
                                            charter,
                                            (_, key) ->
                                                    paper.give(
                                                            session.folderOf(office),
                                                            key,
                                                            answer.json())));
        }
    }
}
