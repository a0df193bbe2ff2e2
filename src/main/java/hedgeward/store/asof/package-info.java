/// What is true at an instant, said in SQL: the stage of a case, a visit still open, a breach still
/// open. Facts dated later than the instant are not known. The stage itself is decided by
/// [hedgeward.domain.order.Stage]; a property test holds the two together.
@NullMarked
package hedgeward.store.asof;

import org.jspecify.annotations.NullMarked;
