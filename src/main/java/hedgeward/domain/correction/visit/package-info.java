/// Putting right what was recorded of a visit: which fact, what stood there, what stands there now.
/// A disclosure that opened a breach stays; the breach has its own page. Start with
/// [hedgeward.domain.correction.visit.VisitCorrectionRules].
@NullMarked
package hedgeward.domain.correction.visit;

import org.jspecify.annotations.NullMarked;
