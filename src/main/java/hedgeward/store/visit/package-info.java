/// Visits in the register, whole and as flat rows for calendar and lists. Start with
/// [hedgeward.store.visit.JooqVisits] and [hedgeward.store.visit.JooqVisitTable].
@NullMarked
package hedgeward.store.visit;

import org.jspecify.annotations.NullMarked;
