/// Restrictions of cases, openings under break-glass and their reviews, in tables that only grow.
/// See [hedgeward.store.restricted.JooqRestrictions].
@NullMarked
package hedgeward.store.restricted;

import org.jspecify.annotations.NullMarked;
