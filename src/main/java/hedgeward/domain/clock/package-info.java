/// Statutory time: London days, bank holidays and the deadlines that run from service, arrest or an
/// order. Every deadline is shown in two readings, the safe one to act by and the latest the
/// statute allows, together with the working as it would be shown to a court.
@NullMarked
package hedgeward.domain.clock;

import org.jspecify.annotations.NullMarked;
