/// Reads and writes CSV as a police station's spreadsheet makes it: whatever encoding, delimiter
/// and newline it has, every fault is told with its file, row and column, and no fault is guessed
/// away. Start with [hedgeward.exchange.csv.CsvTable] and [hedgeward.exchange.csv.Cells].
@NullMarked
package hedgeward.exchange.csv;

import org.jspecify.annotations.NullMarked;
