package hedgeward.cli;

import hedgeward.exchange.register.ExportRegister;
import hedgeward.exchange.register.ExportResult;
import hedgeward.exchange.rows.RegisterTable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;

/// Writes a table of the register as CSV.
@Command(
        name = "export",
        description = {
            "Writes one of officers, orders, visits, breaches as CSV with the columns it is loaded"
                    + " with.",
            "",
            "The file is not encrypted. Protected persons' addresses, phones and code words are left"
                    + " empty without --include-protected and a --reason, which is logged."
        })
final class ExportCommand implements Callable<Integer> {

    @Parameters(
            index = "0",
            paramLabel = "TABLE",
            description = "officers, orders, visits or breaches.")
    private String table = "";

    @Parameters(index = "1", paramLabel = "FILE", description = "Where it goes.")
    private Path file = Path.of("");

    @Option(
            names = "--include-protected",
            description = "Tells where protected persons live and how to reach them.")
    private boolean includeProtected;

    @Option(names = "--reason", paramLabel = "TEXT", description = "Why that is needed; logged.")
    private Optional<String> reason = Optional.empty();

    @Option(
            names = "--recipient",
            paramLabel = "WHO",
            description = "Who is given the file; logged. Without it, whoever writes it keeps it.")
    private Optional<String> recipient = Optional.empty();

    @Mixin private final OfficeOptions office = new OfficeOptions();

    @Mixin private final AnswerOptions answer = new AnswerOptions();

    private final OfficeSession session;

    ExportCommand(OfficeSession session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return run().number();
    }

    private ExitCode run() {
        Optional<RegisterTable> wanted = RegisterTable.ofWord(table);
        if (wanted.isEmpty()) {
            return session.terminal()
                    .problem(
                            ExitCode.WRONG_USAGE,
                            "Say which table: officers, orders, visits or breaches.");
        }
        if (includeProtected && reason.filter(text -> !text.isBlank()).isEmpty()) {
            return session.terminal()
                    .problem(
                            ExitCode.WRONG_USAGE,
                            "Say why with --reason TEXT; the reason is logged.");
        }
        return session.in(office, open -> export(open, wanted.get()));
    }

    private ExitCode export(UnlockedOffice open, RegisterTable wanted) {
        ExportRegister.Protection protection =
                includeProtected
                        ? new ExportRegister.Protection.Told(reason.orElse(""))
                        : new ExportRegister.Protection.Withheld();
        ExportRegister.Command command =
                new ExportRegister.Command(
                        open.actor(),
                        wanted,
                        file,
                        protection,
                        Recipients.of(open.actor(), recipient.orElse(""), reason.orElse("")));
        return switch (open.exportRegister().handle(command)) {
            case ExportResult.Exported done -> told(wanted, done);
            case ExportResult.Denied(var needed) -> session.denied(needed);
            case ExportResult.ReasonMissing() ->
                    session.terminal().problem(ExitCode.WRONG_USAGE, "Say why with --reason TEXT.");
            case ExportResult.Refused(var problem) ->
                    session.terminal().problem(ExitCode.WRONG_USAGE, problem.sentence());
        };
    }

    private ExitCode told(RegisterTable wanted, ExportResult.Exported done) {
        Terminal terminal = session.terminal();
        note(wanted, done);
        terminal.out()
                .println(
                        answer.json()
                                ? JsonLine.of(
                                        json -> {
                                            json.writeStringField("file", done.file().toString());
                                            json.writeNumberField("rows", done.rows());
                                            json.writeNumberField(
                                                    "restrictedLeftOut", done.restrictedLeftOut());
                                        })
                                : "%,d rows written to %s".formatted(done.rows(), done.file()));
        return ExitCode.DONE;
    }

    private void note(RegisterTable wanted, ExportResult.Exported done) {
        Terminal terminal = session.terminal();
        terminal.err().println("note: The file is not encrypted. Keep it no longer than needed.");
        if (wanted == RegisterTable.ORDERS && !done.protectedTold()) {
            terminal.err()
                    .println(
                            "note: Protected persons' addresses, phones and code words were left"
                                    + " empty.");
        }
        if (done.restrictedLeftOut() > 0) {
            terminal.err()
                    .println(
                            "note: %,d restricted %s left out: you are not named to read %s."
                                    .formatted(
                                            done.restrictedLeftOut(),
                                            done.restrictedLeftOut() == 1
                                                    ? "case was"
                                                    : "cases were",
                                            done.restrictedLeftOut() == 1 ? "it" : "them"));
        }
    }
}
