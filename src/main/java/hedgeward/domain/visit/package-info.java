/// Safeguarding visits: planned for a window while the order runs, given to officers, recorded
/// afterwards. A visit is a row with an identity: moving one never touches another, and a late
/// record is always possible. Start with [hedgeward.domain.visit.Visit] and
/// [hedgeward.domain.visit.VisitRules].
@NullMarked
package hedgeward.domain.visit;

import org.jspecify.annotations.NullMarked;
