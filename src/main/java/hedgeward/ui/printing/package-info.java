/// Printing the schedule of visits: for whom, which days, how much it gives away; a preview of the
/// very pages; then paper or a file, as a numbered copy. Start with
/// [hedgeward.ui.printing.PrintScheduleController].
@NullMarked
package hedgeward.ui.printing;

import org.jspecify.annotations.NullMarked;
