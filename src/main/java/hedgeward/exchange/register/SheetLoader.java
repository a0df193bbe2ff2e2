package hedgeward.exchange.register;

import hedgeward.app.access.Actor;
import hedgeward.app.audit.AuditEntry;
import hedgeward.app.audit.AuditSubject;
import hedgeward.app.audit.AuditTrail;
import hedgeward.app.audit.Operation;
import hedgeward.exchange.csv.CellProblem;
import hedgeward.exchange.csv.Cells;
import hedgeward.exchange.csv.CsvRow;
import hedgeward.exchange.csv.CsvTable;
import hedgeward.exchange.csv.FileProblem;
import hedgeward.exchange.csv.UnusableFileException;
import hedgeward.exchange.rows.RowText;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Takes one table through reading, checking and adding, in chunks, inside a transaction that
/// somebody else keeps or gives up.
///
/// @param <T> what a row becomes
final class SheetLoader<T> {

    /// Most rows of one file; more of them in one transaction would strain a small machine.
    static final int MOST_ROWS = 250_000;

    private static final int CHUNK = 500;

    private final Sheet<T> sheet;
    private final ImportFile file;
    private final ImportRun run;
    private final Tally tally;

    SheetLoader(Sheet<T> sheet, ImportFile file, ImportRun run) {
        this.sheet = sheet;
        this.file = file;
        this.run = run;
        this.tally = run.tally(file);
    }

    private record Pair<T>(Cells cells, T record) {}

    /// @throws UnusableFileException when the file stops being CSV
    ImportReport.TableCount load() throws UnusableFileException {
        try (CsvTable csv = CsvTable.open(file.text(), file.table().shape())) {
            run.note(csv.notes(file.table().shape()));
            List<CsvRow> chunk = next(csv);
            while (!chunk.isEmpty()) {
                take(chunk);
                run.progress().at(file.table().word(), tally.read(), file.text().lines());
                chunk = next(csv);
            }
        }
        if (tally.read() == 0) {
            run.note(List.of(file.name() + " has a header and no rows."));
        }
        logFile(run.audit(), run.actor());
        return tally.count();
    }

    private static List<CsvRow> next(CsvTable csv) throws UnusableFileException {
        List<CsvRow> chunk = new ArrayList<>(CHUNK);
        Optional<CsvRow> row = csv.next();
        while (row.isPresent()) {
            chunk.add(row.get());
            row = chunk.size() < CHUNK ? csv.next() : Optional.empty();
        }
        return chunk;
    }

    private void take(List<CsvRow> chunk) throws UnusableFileException {
        tally.read(chunk.size());
        if (tally.read() > MOST_ROWS) {
            throw new UnusableFileException(
                    FileProblem.of(
                            file.text().path(),
                            "has more than 250,000 rows",
                            "Split it into smaller files and load one after the other."));
        }
        sheet.prepare(chunk);
        List<Pair<T>> readable = new ArrayList<>();
        for (CsvRow row : chunk) {
            Cells cells = new Cells(row);
            Optional<T> read = cells.isSound() ? sheet.read(cells) : Optional.empty();
            read.filter(_ -> cells.isSound())
                    .ifPresentOrElse(
                            record -> readable.add(new Pair<>(cells, record)),
                            () -> reject(row, cells.problems()));
        }
        List<T> accepted = withoutKnown(readable);
        if (!accepted.isEmpty()) {
            sheet.add(accepted);
            run.audit().recordAll(accepted.stream().map(this::entry).toList());
            tally.accepted(accepted.size());
        }
    }

    /// Leaves out what the register, or an earlier row, has already.
    private List<T> withoutKnown(List<Pair<T>> readable) {
        Map<String, T> stored = sheet.stored(readable.stream().map(Pair::record).toList());
        Map<String, T> accepted = new LinkedHashMap<>();
        for (Pair<T> pair : readable) {
            String key = sheet.keyOf(pair.record());
            Optional<T> before =
                    Optional.ofNullable(stored.get(key))
                            .or(() -> Optional.ofNullable(accepted.get(key)));
            if (before.isEmpty()) {
                accepted.put(key, pair.record());
                tally.warned(pair.cells().row(), pair.cells().warnings());
            } else {
                compare(pair, before.get());
            }
        }
        return List.copyOf(accepted.values());
    }

    private void compare(Pair<T> pair, T before) {
        RowText mine = sheet.write(pair.record());
        List<String> differing = mine.differences(sheet.write(before));
        if (differing.isEmpty() || mine.differences(sheet.writeStored(before)).isEmpty()) {
            tally.unchanged();
        } else {
            reject(
                    pair.cells().row(),
                    List.of(
                            new CellProblem(
                                    sheet.keyColumn(),
                                    ("This %s is there already and differs in %s; nothing is ever"
                                                    + " overwritten.")
                                            .formatted(
                                                    sheet.keyColumn(),
                                                    String.join(", ", differing)))));
        }
    }

    private void reject(CsvRow row, List<CellProblem> problems) {
        tally.rejected(row, problems);
        sheet.rejected(row);
        run.rejects().ifPresent(rejects -> rejects.add(file.name(), row, problems));
    }

    private AuditEntry entry(T record) {
        return AuditEntry.of(
                run.actor(),
                Operation.COLLECTION,
                "import." + file.table().word(),
                sheet.subjectOf(record));
    }

    private void logFile(AuditTrail audit, Actor actor) {
        audit.record(
                AuditEntry.of(
                                actor,
                                Operation.COLLECTION,
                                "import.file",
                                AuditSubject.whole(AuditSubject.Kind.REGISTER))
                        .with("table", file.table().word())
                        .with("sha256", file.text().fingerprint())
                        .with("rows", String.valueOf(tally.read()))
                        .with("imported", String.valueOf(tally.accepted())));
    }
}
