/// Statutory clocks asked for by rule, with the working a court would be shown. Needs no office and
/// changes nothing. What counts and what is left out is decided in the domain. See
/// [hedgeward.app.clock.WorkClock].
@NullMarked
package hedgeward.app.clock;

import org.jspecify.annotations.NullMarked;
