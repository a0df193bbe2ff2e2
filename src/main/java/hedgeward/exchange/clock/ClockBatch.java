package hedgeward.exchange.clock;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

import hedgeward.app.clock.ClockReply;
import hedgeward.app.clock.ClockSheet;
import hedgeward.app.clock.WorkClock;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Answers a file of clocks: `id,rule,start,days,hearing` in, `id,act_by,latest_lawful,disregarded`
/// out, a line a row in order.
public final class ClockBatch {

    /// What came of a file.
    public sealed interface Outcome {
        /// Every row has its line; those that could not be answered are listed.
        record Answered(int rows, List<Problem> problems) implements Outcome {}

        /// The file cannot be used, and why; nothing was written.
        record Unusable(String reason) implements Outcome {}
    }

    /// A row left empty.
    ///
    /// @param row as a spreadsheet numbers it: the header is row 1
    public record Problem(int row, String reason) {}

    private record Line(List<String> cells, Optional<String> problem) {}

    private final WorkClock clocks;
    private final Function<Instant, String> instants;

    /// @param instants how an instant is written
    public ClockBatch(WorkClock clocks, Function<Instant, String> instants) {
        this.clocks = clocks;
        this.instants = instants;
    }

    /// Reads the whole file, then writes every line; `out` stays open.
    ///
    /// @throws IOException when the file cannot be read or the answer not be written
    public Outcome answer(Path file, Writer out) throws IOException {
        List<ClockRow> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> csv =
                CsvReader.builder()
                        .detectBomHeader(true)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .allowUnclosedQuote(false)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .ofCsvRecord(file)) {
            Iterator<CsvRecord> records = csv.iterator();
            if (!records.hasNext()) {
                return new Outcome.Unusable("The file is empty.");
            }
            ClockColumns columns = ClockColumns.of(records.next().getFields());
            if (!columns.missing().isEmpty()) {
                return new Outcome.Unusable(
                        "The header names no column "
                                + String.join(", ", columns.missing())
                                + ". It should read id,rule,start,days,hearing.");
            }
            records.forEachRemaining(found -> rows.add(columns.row(found.getFields())));
        } catch (CsvParseException _) {
            return new Outcome.Unusable(
                    "The file is not sound CSV after row " + (rows.size() + 1) + ".");
        }
        return write(rows, out);
    }

    private Outcome write(List<ClockRow> rows, Writer out) throws IOException {
        List<Problem> problems = new ArrayList<>();
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
        csv.writeRecord("id", "act_by", "latest_lawful", "disregarded");
        for (int index = 0; index < rows.size(); index++) {
            Line line = line(rows.get(index));
            csv.writeRecord(line.cells());
            int row = index + 2;
            line.problem().ifPresent(reason -> problems.add(new Problem(row, reason)));
        }
        csv.flush();
        return new Outcome.Answered(rows.size(), List.copyOf(problems));
    }

    private Line line(ClockRow row) {
        return switch (row.question()) {
            case ClockRow.Unreadable(String reason) -> empty(row.id(), reason);
            case ClockRow.Asked(WorkClock.Question question) ->
                    switch (clocks.handle(question)) {
                        case ClockReply.Worked(ClockSheet sheet) ->
                                new Line(cells(row.id(), sheet), Optional.empty());
                        case ClockReply.Misasked(String reason) -> empty(row.id(), reason);
                        case ClockReply.Refused(String reason) -> empty(row.id(), reason);
                    };
        };
    }

    private static Line empty(String id, String reason) {
        return new Line(List.of(id, "", "", ""), Optional.of(reason));
    }

    private List<String> cells(String id, ClockSheet sheet) {
        String leftOut =
                sheet.leftOut().stream()
                        .map(day -> day.date().toString())
                        .collect(Collectors.joining("|"));
        return List.of(
                id, instants.apply(sheet.actBy()), instants.apply(sheet.latestLawful()), leftOut);
    }
}
