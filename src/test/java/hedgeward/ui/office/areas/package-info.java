/// Tests of the areas on the Office page.
@NullMarked
package hedgeward.ui.office.areas;

import org.jspecify.annotations.NullMarked;
