/// The register as a table: one page of flat rows, filtered, sorted and limited in SQL. Start with
/// [hedgeward.store.register.JooqRegister].
@NullMarked
package hedgeward.store.register;

import org.jspecify.annotations.NullMarked;
