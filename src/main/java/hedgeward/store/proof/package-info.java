/// The files of breaches in their tables. Start with [hedgeward.store.proof.JooqBreachFiles].
@NullMarked
package hedgeward.store.proof;

import org.jspecify.annotations.NullMarked;
