package hedgeward.exchange.register;

/// Told now and then how far an import is.
@FunctionalInterface
public interface ImportProgress {

    /// For those who need not know.
    ImportProgress SILENT = (_, _, _) -> {};

    /// @param table its word: `orders`
    /// @param rows rows read so far
    /// @param lines lines of the file; at least about the number of its rows
    void at(String table, long rows, long lines);
}
