/// The page of one breach: its court clock as the biggest thing on it, the terms, where it came
/// from, and its steps. Start with [hedgeward.ui.breach.BreachController].
@NullMarked
package hedgeward.ui.breach;

import org.jspecify.annotations.NullMarked;
