/// The clocks of the desk and the counts of a shift, worked out in SQL for the instant asked about.
/// Start with [hedgeward.store.desk.JooqStatusTable] and [hedgeward.store.desk.JooqDeskTable].
@NullMarked
package hedgeward.store.desk;

import org.jspecify.annotations.NullMarked;
