/// The page on which a DAPO is recorded that a court made without a notice before it. Start with
/// [hedgeward.ui.order.neworder.NewOrderController].
@NullMarked
package hedgeward.ui.order.neworder;

import org.jspecify.annotations.NullMarked;
