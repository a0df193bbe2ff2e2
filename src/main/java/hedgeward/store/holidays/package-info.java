/// Lists of bank holidays in the register, and the open deadlines that hang on them. Start with
/// [hedgeward.store.holidays.JooqHolidayLists].
@NullMarked
package hedgeward.store.holidays;

import org.jspecify.annotations.NullMarked;
