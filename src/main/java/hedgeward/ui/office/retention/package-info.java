/// The section of the Office page on retention: which cases are due for review, why, and what is
/// decided about them.
@NullMarked
package hedgeward.ui.office.retention;

import org.jspecify.annotations.NullMarked;
