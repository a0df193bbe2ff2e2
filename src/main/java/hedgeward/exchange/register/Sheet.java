package hedgeward.exchange.register;

import hedgeward.app.audit.AuditSubject;
import hedgeward.exchange.csv.Cells;
import hedgeward.exchange.csv.CsvRow;
import hedgeward.exchange.rows.RegisterTable;
import hedgeward.exchange.rows.RowText;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One table on its way into the register, a few hundred rows at a time.
///
/// @param <T> what a row becomes
interface Sheet<T> {

    RegisterTable table();

    /// Looks up together what the checks of these rows will ask for one by one.
    void prepare(List<CsvRow> rows);

    /// The record a row describes; empty when the row is rejected.
    Optional<T> read(Cells cells);

    /// What makes two rows the same row.
    String keyOf(T read);

    /// The column to look at when a key is there twice.
    String keyColumn();

    /// Those of the records that the register has already, by key.
    Map<String, T> stored(List<T> read);

    RowText write(T record);

    /// The other form in which a stored record may come back: without what the program itself added
    /// since it was loaded, or without what an export withheld.
    default RowText writeStored(T record) {
        return write(record);
    }

    void add(List<T> accepted);

    /// Told of a row that was rejected, so that rows depending on it can say so.
    default void rejected(CsvRow row) {}

    AuditSubject subjectOf(T record);
}
