/// Tests of the section about decisions on notices.
@NullMarked
package hedgeward.ui.office.decisions;

import org.jspecify.annotations.NullMarked;
