/// Planning, moving, giving out and recording safeguarding visits, and finding them. A recorded
/// disclosure opens its breach in the same transaction. Start with
/// [hedgeward.app.visit.RecordVisit].
@NullMarked
package hedgeward.app.visit;

import org.jspecify.annotations.NullMarked;
