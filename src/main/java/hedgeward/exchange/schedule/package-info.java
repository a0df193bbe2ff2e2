/// The visit schedule for other programs: as CSV for a spreadsheet and as iCalendar for a duty
/// calendar. The same rows as on paper, cut down by the same rule. A calendar entry shows a code
/// and a time, since calendars are shared and seen on locked screens.
@NullMarked
package hedgeward.exchange.schedule;

import org.jspecify.annotations.NullMarked;
