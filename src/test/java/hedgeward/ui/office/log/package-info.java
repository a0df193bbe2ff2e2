/// The section on the log, in its window.
@NullMarked
package hedgeward.ui.office.log;

import org.jspecify.annotations.NullMarked;
