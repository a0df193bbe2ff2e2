package hedgeward.store.columns;

import org.jooq.BatchBindStep;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Insert;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableRecord;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/// Adds many rows of one table through one prepared statement, some hundreds at a time.
public final class BulkInsert {

    private static final int ROWS = 500;

    private BulkInsert() {}

    public static <R extends TableRecord<R>> void into(
            DSLContext dsl, Table<R> table, Collection<R> rows) {
        Field<?>[] fields = table.fields();
        Insert<R> statement = dsl.insertInto(table, fields).values(new Object[fields.length]);
        for (List<R> some : parts(List.copyOf(rows))) {
            BatchBindStep batch = dsl.batch(statement);
            for (R row : some) {
                batch = batch.bind(values(row));
            }
            batch.execute();
        }
    }

    /// Without the record's own mapping to an array, which looks its mapper up for each row.
    private static Object[] values(Record row) {
        return IntStream.range(0, row.size()).mapToObj(row::get).toArray();
    }

    /// The list in parts small enough for one statement.
    public static <T> List<List<T>> parts(List<T> all) {
        List<List<T>> parts = new ArrayList<>();
        for (int from = 0; from < all.size(); from += ROWS) {
            parts.add(all.subList(from, Math.min(all.size(), from + ROWS)));
        }
        return parts;
    }
}
