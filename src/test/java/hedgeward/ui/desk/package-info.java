/// An office for tests of windows: real use cases over ports in memory, a clock the test sets, and
/// invented cases by the hundred. Start with [hedgeward.ui.desk.DeskOffice].
@NullMarked
package hedgeward.ui.desk;

import org.jspecify.annotations.NullMarked;
