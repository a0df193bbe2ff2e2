/// Changing the list of bank holidays by two people: what would move is worked out first, then
/// list, deadlines and their old values are kept in one transaction, and whoever comes to the desk
/// is told. Start with [hedgeward.app.holidays.ChangeHolidays].
@NullMarked
package hedgeward.app.holidays;

import org.jspecify.annotations.NullMarked;
