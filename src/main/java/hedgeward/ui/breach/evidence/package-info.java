/// The files that show a breach: taken in, looked at and handed out from its page.
@NullMarked
package hedgeward.ui.breach.evidence;

import org.jspecify.annotations.NullMarked;
