/// The tables of a force's spreadsheet, row by row: how a row becomes an officer, a case, a visit
/// or a breach, which checks it must pass with the statute behind each, and how a record becomes a
/// row. Start with [hedgeward.exchange.rows.RegisterTable] and [hedgeward.exchange.rows.OrderRows].
@NullMarked
package hedgeward.exchange.rows;

import org.jspecify.annotations.NullMarked;
