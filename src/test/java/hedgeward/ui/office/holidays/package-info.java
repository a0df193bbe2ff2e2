/// Tests of the section on bank holidays.
@NullMarked
package hedgeward.ui.office.holidays;

import org.jspecify.annotations.NullMarked;
