/// Finds what time has made true of orders, notices and visits, and writes it down. What an order
/// or a notice is at an instant is said once, in [hedgeward.store.asof.StagePredicates]. One
/// statement writes a whole page of records.
@NullMarked
package hedgeward.store.expiry;

import org.jspecify.annotations.NullMarked;
