package hedgeward.exchange.register;

import hedgeward.app.access.Access;
import hedgeward.app.access.Actor;
import hedgeward.app.access.Permission;
import hedgeward.app.common.Change;
import hedgeward.app.common.Ids;
import hedgeward.app.common.UnitOfWork;
import hedgeward.app.office.Holidays;
import hedgeward.exchange.csv.FileProblem;
import hedgeward.exchange.csv.UnusableFileException;
import hedgeward.exchange.rows.RegisterTable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Loads tables of a force's spreadsheet: every row is checked, every fault told, and all is kept
/// in one transaction or nothing is. Nothing already in the register is ever overwritten.
public final class ImportRegister {

    /// What is to be loaded.
    public sealed interface Source {
        /// One file of one table.
        record OneTable(RegisterTable table, Path file) implements Source {}

        /// A folder with officers.csv, orders.csv, visits.csv and breaches.csv.
        record Folder(Path folder) implements Source {}
    }

    /// @param skipRejected keep the sound rows though others were rejected
    /// @param dryRun only check
    /// @param rejects where the rejected rows go; an existing file is replaced
    public record Options(boolean skipRejected, boolean dryRun, Optional<Path> rejects) {
        public static final Options USUAL = new Options(false, false, Optional.empty());
    }

    public record Command(Actor actor, Source source, Options options, ImportProgress progress) {}

    private final UnitOfWork unitOfWork;
    private final RegisterPorts ports;
    private final Holidays holidays;
    private final Ids ids;
    private final Clock clock;

    public ImportRegister(
            UnitOfWork unitOfWork, RegisterPorts ports, Holidays holidays, Ids ids, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.ports = ports;
        this.holidays = holidays;
        this.ids = ids;
        this.clock = clock;
    }

    public ImportResult handle(Command command) {
        if (!Access.permits(command.actor(), Permission.IMPORT)) {
            return new ImportResult.Denied(Permission.IMPORT);
        }
        try {
            List<ImportFile> files = examine(command.source());
            return command.options().rejects().isPresent()
                    ? withRejects(command, files, command.options().rejects().get())
                    : run(command, files, Optional.empty());
        } catch (UnusableFileException refused) {
            return new ImportResult.Refused(refused.problem());
        }
    }

    private static List<ImportFile> examine(Source source) throws UnusableFileException {
        return switch (source) {
            case Source.OneTable(RegisterTable table, Path file) ->
                    List.of(ImportFile.examine(table, file));
            case Source.Folder(Path folder) -> ImportFile.examineFolder(folder);
        };
    }

    private ImportResult withRejects(Command command, List<ImportFile> files, Path path)
            throws UnusableFileException {
        List<String> columns =
                files.stream().flatMap(file -> file.columns().stream()).distinct().toList();
        try (RejectsFile rejects = RejectsFile.begin(path, columns, files.size() > 1)) {
            ImportResult result = run(command, files, Optional.of(rejects));
            if (result instanceof ImportResult.Checked) {
                rejects.finish();
            }
            return result;
        } catch (IOException | UncheckedIOException _) {
            throw new UnusableFileException(
                    FileProblem.of(
                            path,
                            "cannot be written",
                            "Choose a place for the rejected rows where you may write."));
        }
    }

    private ImportResult run(
            Command command, List<ImportFile> files, Optional<RejectsFile> rejects) {
        ImportRun run = new ImportRun(command.actor(), ports.audit(), rejects, command.progress());
        return unitOfWork.write(
                tx -> {
                    try {
                        return load(tx, command.options(), files, run);
                    } catch (UnusableFileException refused) {
                        tx.giveUp();
                        return new ImportResult.Refused(refused.problem());
                    }
                });
    }

    private ImportResult load(
            UnitOfWork.Tx tx, Options options, List<ImportFile> files, ImportRun run)
            throws UnusableFileException {
        Sheets sheets = Sheets.open(ports, holidays.held(), ids, clock.instant());
        List<ImportReport.TableCount> counts = new ArrayList<>();
        for (ImportFile file : files) {
            counts.add(sheets.load(file, run));
        }
        boolean clean = counts.stream().allMatch(count -> count.rejected() == 0);
        boolean anything = counts.stream().anyMatch(count -> count.accepted() > 0);
        boolean kept = anything && !options.dryRun() && (clean || options.skipRejected());
        if (kept) {
            tx.changed(new Change.OfficersChanged());
            tx.changed(new Change.OfficeChanged());
        } else {
            tx.giveUp();
        }
        return new ImportResult.Checked(run.report(counts, kept));
    }
}
