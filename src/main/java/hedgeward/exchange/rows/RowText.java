package hedgeward.exchange.rows;

import hedgeward.exchange.csv.WallTimes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One row as it will be written: a text for each column, empty where nothing is known.
public final class RowText {

    private final RegisterTable table;
    private final Map<String, String> cells = new HashMap<>();

    RowText(RegisterTable table) {
        this.table = table;
    }

    RowText put(String column, String text) {
        if (!table.columns().contains(column)) {
            throw new IllegalArgumentException("no column " + column);
        }
        cells.put(column, text);
        return this;
    }

    RowText put(String column, Optional<String> text) {
        return put(column, text.orElse(""));
    }

    RowText number(String column, Optional<Integer> number) {
        return put(column, number.map(String::valueOf));
    }

    RowText yesNo(String column, Optional<Boolean> answer) {
        return put(column, answer.map(yes -> yes ? "yes" : "no"));
    }

    RowText day(String column, Optional<LocalDate> day) {
        return put(column, day.map(WallTimes::write));
    }

    RowText time(String column, Optional<Instant> instant) {
        return put(column, instant.map(WallTimes::write));
    }

    /// Empties columns that may not be told.
    public RowText without(List<String> columns) {
        columns.forEach(cells::remove);
        return this;
    }

    public String get(String column) {
        return cells.getOrDefault(column, "");
    }

    /// The texts in the order of the table's columns.
    public List<String> inOrder() {
        return table.columns().stream().map(this::get).toList();
    }

    /// The columns in which two rows say different things.
    public List<String> differences(RowText other) {
        List<String> differing = new ArrayList<>(table.columns());
        differing.removeIf(column -> get(column).equals(other.get(column)));
        return differing;
    }

    @Override
    public String toString() {
        return "RowText[" + table + "]";
    }
}
