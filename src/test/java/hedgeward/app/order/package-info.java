/// Tests of the steps of cases.
@NullMarked
package hedgeward.app.order;

import org.jspecify.annotations.NullMarked;
