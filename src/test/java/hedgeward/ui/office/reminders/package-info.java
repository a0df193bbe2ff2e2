/// The section of reminders, without and with its window.
@NullMarked
package hedgeward.ui.office.reminders;

import org.jspecify.annotations.NullMarked;
