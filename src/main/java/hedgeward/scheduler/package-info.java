/// When the program looks at the time while an office is open: from unlock to lock, by the wall
/// clock, so that sleep, clock changes and restarts need no special case. What is written down is
/// decided in [hedgeward.app.expiry]; nothing in the register waits for it.
@NullMarked
package hedgeward.scheduler;

import org.jspecify.annotations.NullMarked;
