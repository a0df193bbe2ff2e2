/// Tests of the Office page.
@NullMarked
package hedgeward.ui.office;

import org.jspecify.annotations.NullMarked;
