/// The visits of a schedule with all a copy may carry, and the numbers of the copies. See
/// [hedgeward.store.schedule.JooqSchedules].
@NullMarked
package hedgeward.store.schedule;

import org.jspecify.annotations.NullMarked;
