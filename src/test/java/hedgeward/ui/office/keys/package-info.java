/// Tests of the section about keys.
@NullMarked
package hedgeward.ui.office.keys;

import org.jspecify.annotations.NullMarked;
