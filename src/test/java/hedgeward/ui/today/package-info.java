/// Tests of the Today page.
@NullMarked
package hedgeward.ui.today;

import org.jspecify.annotations.NullMarked;
