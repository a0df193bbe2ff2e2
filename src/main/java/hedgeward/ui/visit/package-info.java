/// Recording visits from paper: a code typed or scanned, one key for the outcome, a loosely typed
/// time, and the disclosure when there was one; then the next sheet. Start with
/// [hedgeward.ui.visit.RecordVisitController].
@NullMarked
package hedgeward.ui.visit;

import org.jspecify.annotations.NullMarked;
