/// Breaches in the register, whole and as flat rows for board and desk. Start with
/// [hedgeward.store.breach.JooqBreaches] and [hedgeward.store.breach.JooqBreachTable].
@NullMarked
package hedgeward.store.breach;

import org.jspecify.annotations.NullMarked;
