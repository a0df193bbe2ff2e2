/// Restricted cases: marking them, breaking the glass, and the review after it. What a restriction
/// hides is decided at the gate every use case passes. See [hedgeward.app.access.CaseGate] and
/// [hedgeward.app.restricted.BreakGlass].
@NullMarked
package hedgeward.app.restricted;

import org.jspecify.annotations.NullMarked;
