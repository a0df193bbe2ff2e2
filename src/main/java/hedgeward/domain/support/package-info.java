/// What the police owe the protected person and the markers they must keep true: which duty each
/// happening of a case brings, by when, and how it was done. Worked out from facts; only who owns a
/// task and what was done is kept. Start with [hedgeward.domain.support.UpdateDuties].
@NullMarked
package hedgeward.domain.support;

import org.jspecify.annotations.NullMarked;
