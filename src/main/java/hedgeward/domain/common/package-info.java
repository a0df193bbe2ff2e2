/// Shapes every feature of the domain shares: the answer of a rule, the facts it establishes, spans
/// of time. Nothing here knows a store, a window or the time of day. Start with
/// [hedgeward.domain.common.Decision].
@NullMarked
package hedgeward.domain.common;

import org.jspecify.annotations.NullMarked;
