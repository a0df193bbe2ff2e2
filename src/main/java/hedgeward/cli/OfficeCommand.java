package hedgeward.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;

/// Makes offices.
@Command(name = "office", description = "Makes offices.")
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

        @Option(
                names = "--recovery-file",
                paramLabel = "FILE",
                description = "A new file that receives the recovery key.")
        private Optional<Path> recoveryFile = Optional.empty();

        @Mixin private final AnswerOptions answer = new AnswerOptions();

        private final OfficeSession session;

        Create(OfficeSession session) {
            this.session = session;
        }

        @Override
        public Integer call() {
            if (name.isBlank()) {
                return session.terminal()
                        .problem(ExitCode.WRONG_USAGE, "An office needs a name.")
                        .number();
            }
            OfficeGate.Wanted wanted =
                    new OfficeGate.Wanted(
                            session.folderOf(office).toAbsolutePath(),
                            name.strip(),
                            force.map(String::strip).filter(text -> !text.isEmpty()),
                            office.user(),
                            false,
                            recoveryFile);
            return session.inNew(office, wanted, _ -> made(wanted)).number();
        }

        private ExitCode made(OfficeGate.Wanted wanted) {
            session.terminal()
                    .out()
                    .println(
                            answer.json()
                                    ? JsonLine.of(
                                            json ->
                                                    json.writeStringField(
                                                            "office", wanted.folder().toString()))
                                    : "The office is ready in " + wanted.folder());
            return ExitCode.DONE;
        }
    }
}
