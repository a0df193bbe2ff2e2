/// What a shift must know now: the clocks that run out first, and the counts. Nothing here waits
/// for a job: every answer is worked out for the instant asked about. See
/// [hedgeward.app.desk.ReadToday] and [hedgeward.app.desk.CountStatus].
@NullMarked
package hedgeward.app.desk;

import org.jspecify.annotations.NullMarked;
