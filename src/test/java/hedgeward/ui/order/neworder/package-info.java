/// Tests of recording an order that no notice came before.
@NullMarked
package hedgeward.ui.order.neworder;

import org.jspecify.annotations.NullMarked;
