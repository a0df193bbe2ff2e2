package hedgeward.cli;

import hedgeward.exchange.register.ImportProgress;
import hedgeward.exchange.register.ImportRegister;
import hedgeward.exchange.register.ImportResult;
import hedgeward.exchange.rows.RegisterTable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;

/// Loads a force's spreadsheet into an office.
@Command(
        name = "import",
        description = {
            "Loads CSV tables: one of officers, orders, visits, breaches from a FILE, or all four"
                    + " from a DIR.",
            "",
            "Every row is checked before anything is written. With any row rejected nothing is"
                    + " written, unless --skip-rejected. A row already loaded and equal is"
                    + " unchanged."
        })
final class ImportCommand implements Callable<Integer> {

    @Parameters(
            index = "0",
            paramLabel = "TABLE",
            description = "officers, orders, visits, breaches or all.")
    private String table = "";

    @Parameters(
            index = "1",
            paramLabel = "FILE",
            description = "The CSV file; for all, the folder of the four.")
    private Path file = Path.of("");

    @Option(names = "--skip-rejected", description = "Loads the sound rows all the same.")
    private boolean skipRejected;

    @Option(names = "--dry-run", description = "Only checks.")
    private boolean dryRun;

    @Option(
            names = "--rejects",
            paramLabel = "FILE",
            description = "Receives the rejected rows with row, column and reason in front.")
    private Optional<Path> rejects = Optional.empty();

    @Mixin private final OfficeOptions office = new OfficeOptions();

    @Mixin private final AnswerOptions answer = new AnswerOptions();

    private final OfficeSession session;

    ImportCommand(OfficeSession session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return run().number();
    }

    private ExitCode run() {
        Optional<ImportRegister.Source> source = source();
        if (source.isEmpty()) {
            return session.terminal()
                    .problem(
                            ExitCode.WRONG_USAGE,
                            "Say which table: officers, orders, visits, breaches or all.");
        }
        if (!Files.exists(file)) {
            return session.terminal()
                    .problem(ExitCode.WRONG_USAGE, "There is nothing at " + file + ".");
        }
        return session.in(office, open -> load(open, source.get()));
    }

    private Optional<ImportRegister.Source> source() {
        return table.equals("all")
                ? Optional.of(new ImportRegister.Source.Folder(file))
                : RegisterTable.ofWord(table)
                        .map(found -> new ImportRegister.Source.OneTable(found, file));
    }

    private ExitCode load(UnlockedOffice open, ImportRegister.Source source) {
        ProgressLine line = new ProgressLine(session.terminal());
        ImportProgress progress = line::rows;
        ImportResult result =
                open.importRegister()
                        .handle(
                                new ImportRegister.Command(
                                        open.actor(),
                                        source,
                                        new ImportRegister.Options(skipRejected, dryRun, rejects),
                                        progress));
        line.end();
        return switch (result) {
            case ImportResult.Denied(var needed) -> session.denied(needed);
            case ImportResult.Refused(var problem) ->
                    session.terminal().problem(ExitCode.FINDINGS, problem.sentence());
            case ImportResult.Checked(var report) ->
                    ImportWords.tell(session.terminal(), report, answer.json(), dryRun);
        };
    }
}
