/// The file of a breach on its page: the matrix of things told against terms, points to prove,
/// exhibits, and crimes beside it. Start with [hedgeward.ui.breach.proof.ProofController].
@NullMarked
package hedgeward.ui.breach.proof;

import org.jspecify.annotations.NullMarked;
