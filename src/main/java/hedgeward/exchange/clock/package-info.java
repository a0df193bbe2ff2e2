/// Many statutory clocks from one CSV file, a line answered for every row. Reading and writing
/// only: the clocks themselves are worked by [hedgeward.app.clock.WorkClock]. A row that cannot be
/// answered keeps its place, empty.
@NullMarked
package hedgeward.exchange.clock;

import org.jspecify.annotations.NullMarked;
