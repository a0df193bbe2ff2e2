/// The visits as day, week, month and list, with the tray of those nobody has yet. A visit is moved
/// by mouse or by keyboard, and what a move breaks is said at once. Start with
/// [hedgeward.ui.calendar.CalendarController].
@NullMarked
package hedgeward.ui.calendar;

import org.jspecify.annotations.NullMarked;
