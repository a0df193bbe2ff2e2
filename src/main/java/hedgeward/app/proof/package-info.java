/// Keeping the file of a breach: things said or seen, exhibits, what proves each point, decisions
/// on the matrix, and crimes beside it. Start with [hedgeward.app.proof.KeepBreachFile].
@NullMarked
package hedgeward.app.proof;

import org.jspecify.annotations.NullMarked;
