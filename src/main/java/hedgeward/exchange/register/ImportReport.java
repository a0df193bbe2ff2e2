package hedgeward.exchange.register;

import java.util.List;
import java.util.function.ToLongFunction;

/// What came of the rows of an import.
///
/// @param tables counts of each table, in the order loaded
/// @param written whether anything was kept; never when it was a trial, or when rows were rejected
///   and the rest was not wanted without them
/// @param rejections why rows were rejected, the first 10,000
/// @param warnings what is unusual about rows, the first 10,000
/// @param notes what to know about the files themselves
public record ImportReport(
        List<TableCount> tables,
        boolean written,
        List<Finding> rejections,
        List<Finding> warnings,
        List<String> notes) {

    /// Counts of one table.
    ///
    /// @param table its word: `orders`
    /// @param accepted rows that are new and may be loaded
    /// @param unchanged rows the register, or the file, has already
    /// @param warned rows that are unusual
    public record TableCount(
            String table, long read, long accepted, long unchanged, long rejected, long warned) {}

    public ImportReport {
        tables = List.copyOf(tables);
        rejections = List.copyOf(rejections);
        warnings = List.copyOf(warnings);
        notes = List.copyOf(notes);
    }

    public long read() {
        return sum(TableCount::read);
    }

    /// Rows now in the register that were not before.
    public long imported() {
        return written ? acceptable() : 0;
    }

    /// Rows that are new and lawful, whether or not they were kept.
    public long acceptable() {
        return sum(TableCount::accepted);
    }

    public long unchanged() {
        return sum(TableCount::unchanged);
    }

    public long rejected() {
        return sum(TableCount::rejected);
    }

    public long warned() {
        return sum(TableCount::warned);
    }

    private long sum(ToLongFunction<TableCount> count) {
        return tables.stream().mapToLong(count).sum();
    }
}
