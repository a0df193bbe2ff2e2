/// A recovery key just drawn, on its way to paper: whole or in parts, printed or written down, and
/// typed back before it is forgotten. Open to sign-in and to the Office page. Start with
/// [hedgeward.ui.recovery.RecoveryPapersController].
@NullMarked
package hedgeward.ui.recovery;

import org.jspecify.annotations.NullMarked;
