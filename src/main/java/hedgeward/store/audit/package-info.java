/// The audit chain in the register: every entry bound to the one before by hash, without a gap.
/// Written as the last statements of the transaction whose change it tells of. See
/// [hedgeward.store.audit.AuditChain].
@NullMarked
package hedgeward.store.audit;

import org.jspecify.annotations.NullMarked;
