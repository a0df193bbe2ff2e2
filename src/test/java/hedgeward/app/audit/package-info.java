/// Tests of what the log asks of its entries.
@NullMarked
package hedgeward.app.audit;

import org.jspecify.annotations.NullMarked;
