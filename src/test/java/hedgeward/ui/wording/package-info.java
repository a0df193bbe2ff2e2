/// Tests of the words for what the domain answers.
@NullMarked
package hedgeward.ui.wording;

import org.jspecify.annotations.NullMarked;
