/// Putting right what was recorded wrongly: which fact, what stood there, what stands there now. A
/// corrected case must be as lawful as one recorded step by step, and its deadlines follow. Start
/// with [hedgeward.domain.correction.CorrectionRules].
@NullMarked
package hedgeward.domain.correction;

import org.jspecify.annotations.NullMarked;
