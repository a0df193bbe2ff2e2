package hedgeward.exchange.csv;

import java.util.List;
import java.util.Optional;

/// One row as read.
///
/// @param number row of the spreadsheet, the header being row 1
/// @param header which column stands where
/// @param fields the cells as they are in the file
public record CsvRow(int number, Header header, List<String> fields) {

    public CsvRow {
        fields = List.copyOf(fields);
    }

    /// What is kept of the cell in a column; empty when the file has no such column.
    public Optional<String> text(String column) {
        return header.placeOf(column)
                .filter(place -> place < fields.size())
                .flatMap(place -> CellText.kept(fields.get(place)));
    }

    /// Whether every cell is empty, as spreadsheets leave rows behind the last one.
    boolean isBlank() {
        return fields.stream().allMatch(field -> CellText.kept(field).isEmpty());
    }

    /// Why the row does not fit under the header; empty when it does.
    Optional<String> misfit() {
        int wanted = header.names().size();
        boolean more =
                fields.stream().skip(wanted).anyMatch(field -> CellText.kept(field).isPresent());
        return fields.size() < wanted || more
                ? Optional.of(
                        "The row has %d cells where the header has %d; look for a missing or extra"
                                        .formatted(fields.size(), wanted)
                                + " delimiter or quotation mark.")
                : Optional.empty();
    }

    @Override
    public String toString() {
        return "CsvRow[" + number + "]";
    }
}
