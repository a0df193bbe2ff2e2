package hedgeward.bench;

import hedgeward.store.office.OpenOffice;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The floor of an import: the same rows of officers, cases, visits and breaches written with plain
/// JDBC batches into the same encrypted tables in one transaction, read beforehand into memory. The
/// log's entries are not among them.
final class PlainCopy {

    private static final int BATCH = 1_000;

    /// Parents before children.
    private static final List<String> TABLES =
            List.of(
                    "officer",
                    "case_file",
                    "case_child",
                    "case_condition",
                    "case_terms_change",
                    "case_matter",
                    "case_hearing",
                    "visit",
                    "breach");

    private final OpenOffice from;
    private final OpenOffice to;
    private final Map<String, List<Object[]>> rows = new LinkedHashMap<>();

    PlainCopy(OpenOffice from, OpenOffice to) {
        this.from = from;
        this.to = to;
    }

    void run(Timings timings) {
        from.unitOfWork()
                .read(
                        () -> {
                            from.current().dsl().connection(this::readAll);
                            return rows;
                        });
        timings.once(
                "floor of the import: the same rows by plain JDBC",
                () ->
                        to.unitOfWork()
                                .write(
                                        _ -> {
                                            to.current().dsl().connection(this::writeAll);
                                            return rows;
                                        }));
    }

    private void readAll(Connection connection) throws SQLException {
        for (String table : TABLES) {
            List<Object[]> all = new ArrayList<>();
            try (Statement statement = connection.createStatement();
                    ResultSet found = statement.executeQuery("select * from " + table)) {
                int width = found.getMetaData().getColumnCount();
                while (found.next()) {
                    Object[] row = new Object[width];
                    for (int i = 0; i < width; i++) {
                        row[i] = found.getObject(i + 1);
                    }
                    all.add(row);
                }
            }
            rows.put(table, all);
        }
    }

    private void writeAll(Connection connection) throws SQLException {
        for (Map.Entry<String, List<Object[]>> table : rows.entrySet()) {
            if (table.getValue().isEmpty()) {
                continue;
            }
            int width = table.getValue().getFirst().length;
            String marks = "?" + ", ?".repeat(width - 1);
            String sql = "insert into " + table.getKey() + " values (" + marks + ")";
            try (PreparedStatement insert = connection.prepareStatement(sql)) {
                int waiting = 0;
                for (Object[] row : table.getValue()) {
                    for (int i = 0; i < width; i++) {
                        insert.setObject(i + 1, row[i]);
                    }
                    insert.addBatch();
                    if (++waiting % BATCH == 0) {
                        insert.executeBatch();
                    }
                }
                insert.executeBatch();
            }
        }
    }
}
