/// Tests of the courts on the Office page.
@NullMarked
package hedgeward.ui.office.courts;

import org.jspecify.annotations.NullMarked;
