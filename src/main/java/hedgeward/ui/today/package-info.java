/// Today: what this shift must do, in the order of what runs out first, with the counts of the
/// office and the briefing after an absence. Start with [hedgeward.ui.today.TodayController].
@NullMarked
package hedgeward.ui.today;

import org.jspecify.annotations.NullMarked;
