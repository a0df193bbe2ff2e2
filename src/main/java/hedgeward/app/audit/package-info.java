/// The log of what was done with personal data (Data Protection Act 2018 s.62): who, when, what, to
/// which record, why. Entries are chained by hash and written in the same transaction as the change
/// they tell of. See [hedgeward.app.audit.AuditTrail].
@NullMarked
package hedgeward.app.audit;

import org.jspecify.annotations.NullMarked;
