/// The editor of terms: quick ticks for the usual six, and the typed parts of each behind them.
/// Open to every feature in which terms are written: new notice, hearing's result, change of terms.
/// Start with [hedgeward.ui.terms.TermSheet] and [hedgeward.ui.terms.TermRows].
@NullMarked
package hedgeward.ui.terms;

import org.jspecify.annotations.NullMarked;
