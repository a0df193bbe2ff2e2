/// Bank holidays on the Office page: the list in use with its source and last day, and how it
/// changed. Start with [hedgeward.ui.office.holidays.HolidaysController].
@NullMarked
package hedgeward.ui.office.holidays;

import org.jspecify.annotations.NullMarked;
