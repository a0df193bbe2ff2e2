/// The Tasks page over an office in memory.
@NullMarked
package hedgeward.ui.tasks;

import org.jspecify.annotations.NullMarked;
