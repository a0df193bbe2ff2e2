/// Tests of the second person's card.
@NullMarked
package hedgeward.ui.consent;

import org.jspecify.annotations.NullMarked;
