/// The reviews of what was opened under break-glass.
@NullMarked
package hedgeward.ui.restricted;

import org.jspecify.annotations.NullMarked;
