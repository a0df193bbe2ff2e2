/// Evidence files: taken in, looked at, checked and handed out. Start with
/// [hedgeward.app.evidence.TakeInEvidence].
@NullMarked
package hedgeward.app.evidence;

import org.jspecify.annotations.NullMarked;
