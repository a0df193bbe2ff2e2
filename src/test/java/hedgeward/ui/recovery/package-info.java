/// Tests of a recovery key on its way to paper.
@NullMarked
package hedgeward.ui.recovery;

import org.jspecify.annotations.NullMarked;
