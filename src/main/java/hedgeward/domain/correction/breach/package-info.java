/// Putting right what was recorded of a breach, at any stage of its way to court: which fact, what
/// stood there, what stands there now. A fact of an arrest is put right in every breach the arrest
/// was made for. Start with [hedgeward.domain.correction.breach.BreachCorrectionRules].
@NullMarked
package hedgeward.domain.correction.breach;

import org.jspecify.annotations.NullMarked;
