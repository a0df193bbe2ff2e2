/// Typed words as a condition on cases: how the register and the list of visits are searched. See
/// [hedgeward.store.search.TypedWords].
@NullMarked
package hedgeward.store.search;

import org.jspecify.annotations.NullMarked;
