/// Cases in the register: one wide row, its children, and the words a case is found by. Start with
/// [hedgeward.store.order.JooqCases]; [hedgeward.store.order.CaseColumns] writes a case and
/// [hedgeward.store.order.CaseReading] reads it back.
@NullMarked
package hedgeward.store.order;

import org.jspecify.annotations.NullMarked;
