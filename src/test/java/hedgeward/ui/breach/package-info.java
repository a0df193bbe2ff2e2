/// Tests of the pages of breaches.
@NullMarked
package hedgeward.ui.breach;

import org.jspecify.annotations.NullMarked;
