/// Tests of the pages of breaches.
@NullMarked
package hedgeward.ui.breaches;

import org.jspecify.annotations.NullMarked;
