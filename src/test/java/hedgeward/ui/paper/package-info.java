/// Tests of the question who is given a paper.
@NullMarked
package hedgeward.ui.paper;

import org.jspecify.annotations.NullMarked;
