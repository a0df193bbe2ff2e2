package hedgeward.exchange.register;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

import hedgeward.exchange.csv.CellProblem;
import hedgeward.exchange.csv.CsvRow;
import hedgeward.exchange.csv.CsvTable;
import hedgeward.exchange.csv.SafeFile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Rejected rows as they were read, with row, column and reason in front, so that they can be
/// mended and loaded again. Rows of several tables share one file: the table's file name stands
/// behind the reason and each row fills the columns it has.
final class RejectsFile implements AutoCloseable {

    private final SafeFile file;
    private final CsvWriter csv;
    private final List<String> columns;
    private final boolean several;

    private RejectsFile(SafeFile file, List<String> columns, boolean several) {
        this.file = file;
        this.csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(file.writer());
        this.columns = columns;
        this.several = several;
    }

    /// @param columns the columns of all tables, each once
    /// @param several whether there is more than one table
    static RejectsFile begin(Path path, List<String> columns, boolean several) throws IOException {
        List<String> own = new ArrayList<>(columns);
        own.removeAll(CsvTable.IN_FRONT_OF_REJECTS);
        RejectsFile rejects = new RejectsFile(SafeFile.begin(path), own, several);
        rejects.write(CsvTable.IN_FRONT_OF_REJECTS.subList(0, several ? 4 : 3), rejects.columns);
        return rejects;
    }

    /// @throws UncheckedIOException when the disk is full
    void add(String fileName, CsvRow row, List<CellProblem> problems) {
        List<String> front = new ArrayList<>();
        front.add(String.valueOf(row.number()));
        front.add(joined(problems.stream().map(CellProblem::column).distinct().toList(), "|"));
        front.add(joined(problems.stream().map(CellProblem::reason).toList(), " "));
        if (several) {
            front.add(fileName);
        }
        write(front, columns.stream().map(column -> asRead(row, column)).toList());
    }

    private static String asRead(CsvRow row, String column) {
        int place = row.header().names().indexOf(column);
        return place >= 0 && place < row.fields().size() ? row.fields().get(place) : "";
    }

    private static String joined(List<String> texts, String between) {
        return texts.stream().filter(t -> !t.isEmpty()).collect(Collectors.joining(between));
    }

    private void write(List<String> front, List<String> rest) {
        List<String> line = new ArrayList<>(front);
        line.addAll(rest);
        csv.writeRecord(line);
    }

    void finish() throws IOException {
        csv.flush();
        file.finish();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
