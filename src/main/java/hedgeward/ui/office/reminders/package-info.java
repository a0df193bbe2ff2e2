/// The section of the office that settles after how long the desk asks, where no law sets a limit.
/// See [hedgeward.ui.office.reminders.RemindersController].
@NullMarked
package hedgeward.ui.office.reminders;

import org.jspecify.annotations.NullMarked;
