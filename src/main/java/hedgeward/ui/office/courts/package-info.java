/// The office's courts: their names, when they sit, how far they are, and the margin kept between
/// cells and dock. What is worked back from a deadline follows from these; the deadline itself does
/// not. Start with [hedgeward.ui.office.courts.CourtsController].
@NullMarked
package hedgeward.ui.office.courts;

import org.jspecify.annotations.NullMarked;
