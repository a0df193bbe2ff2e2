/// Loads the tables of a force's spreadsheet into the register and writes them out again. A file is
/// checked to its last row before the one transaction that writes it is kept. Start with
/// [hedgeward.exchange.register.ImportRegister] and [hedgeward.exchange.register.ExportRegister].
@NullMarked
package hedgeward.exchange.register;

import org.jspecify.annotations.NullMarked;
