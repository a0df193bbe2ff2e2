/// Looks at the time, driven by hand: no thread, no waiting.
@NullMarked
package hedgeward.scheduler;

import org.jspecify.annotations.NullMarked;
