/// The law the rules rest on: the two regimes, police ranks and what each may authorise, the limits
/// of an order's term, and the ceilings of a penalty for breach. Every rule carries its source, so
/// that a screen or a printed page can cite it.
@NullMarked
package hedgeward.domain.law;

import org.jspecify.annotations.NullMarked;
