/// What becomes of a paper that leaves the screen, said the same way by every feature that lets one
/// go. See [hedgeward.ui.paper.PaperOutcomes].
@NullMarked
package hedgeward.ui.paper;

import org.jspecify.annotations.NullMarked;
