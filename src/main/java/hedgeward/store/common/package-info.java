/// What every repository stands on: the running transaction, the unit of work, and the one
/// exception that leaves the store. Start with [hedgeward.store.common.CurrentTransaction].
@NullMarked
package hedgeward.store.common;

import org.jspecify.annotations.NullMarked;
