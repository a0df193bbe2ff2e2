package hedgeward.exchange.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A CSV file read row by row, so that its size does not matter (RFC 4180; comma or semicolon).
public final class CsvTable implements AutoCloseable {

    /// What a file must and may have.
    ///
    /// @param columns all that are known
    /// @param required those without which the file is refused
    public record Shape(List<String> columns, List<String> required) {
        public Shape {
            columns = List.copyOf(columns);
            required = List.copyOf(required);
        }
    }

    /// Columns an earlier run put in front of rejected rows; passed over without a word.
    public static final List<String> IN_FRONT_OF_REJECTS =
            List.of("row", "column", "reason", "file");

    private static final int LONGEST_CELL = 1 << 20;

    private final CsvText text;
    private final CsvReader<CsvRecord> reader;
    private final Iterator<CsvRecord> records;
    private final Header header;
    private int row;

    private CsvTable(CsvText text, CsvReader<CsvRecord> reader) throws UnusableFileException {
        this.text = text;
        this.reader = reader;
        this.records = reader.iterator();
        this.header = Header.of(nextRecord().map(CsvRecord::getFields).orElse(List.of("")));
    }

    /// Opens a file and reads its header.
    ///
    /// @throws UnusableFileException when the header does not name every required column
    public static CsvTable open(CsvText text, Shape shape) throws UnusableFileException {
        try {
            CsvTable table = new CsvTable(text, readerOf(text));
            try {
                table.checkHeader(shape);
            } catch (UnusableFileException refused) {
                table.close();
                throw refused;
            }
            return table;
        } catch (IOException _) {
            throw CsvText.unreadable(text.path());
        }
    }

    private static CsvReader<CsvRecord> readerOf(CsvText text) throws IOException {
        return CsvReader.builder()
                .fieldSeparator(Delimiter.of(text))
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(LONGEST_CELL)
                .ofCsvRecord(text.open());
    }

    public Header header() {
        return header;
    }

    /// Things a person should know about the file, none of which stops it.
    public List<String> notes(Shape shape) {
        List<String> notes = new ArrayList<>();
        String file = FileProblem.nameOf(text.path());
        if (text.isWindows()) {
            notes.add(file + " is not UTF-8 and was read as Windows-1252.");
        }
        List<String> unknown =
                header.names().stream()
                        .filter(name -> !name.isEmpty() && !shape.columns().contains(name))
                        .filter(name -> !IN_FRONT_OF_REJECTS.contains(name))
                        .toList();
        if (!unknown.isEmpty()) {
            notes.add(file + ": unknown columns ignored: " + String.join(", ", unknown) + ".");
        }
        return notes;
    }

    /// The next row that is not blank; empty at the end of the file.
    ///
    /// @throws UnusableFileException when the file stops being CSV
    public Optional<CsvRow> next() throws UnusableFileException {
        Optional<CsvRecord> found = nextRecord();
        while (found.isPresent()) {
            CsvRow read = new CsvRow(row, header, found.get().getFields());
            if (!read.isBlank()) {
                return Optional.of(read);
            }
            found = nextRecord();
        }
        return Optional.empty();
    }

    private Optional<CsvRecord> nextRecord() throws UnusableFileException {
        try {
            if (!records.hasNext()) {
                return Optional.empty();
            }
            CsvRecord record = records.next();
            row++;
            return Optional.of(record);
        } catch (CsvParseException _) {
            throw new UnusableFileException(
                    FileProblem.at(
                            text.path(),
                            row + 1,
                            "the file stops being sound CSV here: a quotation mark is left open,"
                                    + " something follows a closing one, or a cell has no end",
                            "Mend the quotation marks of that row and load the file again."));
        } catch (UncheckedIOException _) {
            throw CsvText.unreadable(text.path());
        }
    }

    private void checkHeader(Shape shape) throws UnusableFileException {
        List<String> missing =
                shape.required().stream()
                        .filter(column -> !Set.copyOf(header.names()).contains(column))
                        .toList();
        if (!missing.isEmpty()) {
            throw refusedHeader(
                    "the header names no column " + String.join(", ", missing),
                    "Check that it is the right file and that its first row names the columns.");
        }
        Optional<String> twice = header.twice();
        if (twice.isPresent()) {
            throw refusedHeader(
                    "the header names the column " + twice.get() + " twice", "Rename one of them.");
        }
    }

    private UnusableFileException refusedHeader(String what, String remedy) {
        return new UnusableFileException(FileProblem.at(text.path(), 1, what, remedy));
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
