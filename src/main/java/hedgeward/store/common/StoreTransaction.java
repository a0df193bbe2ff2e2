package hedgeward.store.common;

import hedgeward.app.audit.AuditEntry;
import hedgeward.app.audit.AuditHead;
import hedgeward.app.audit.Operation;
import hedgeward.app.common.Change;
import hedgeward.app.common.UnitOfWork;

import org.jooq.DSLContext;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// One running transaction: its statements, the audit entries to be chained when it commits, and
/// the changes to be told of afterwards. Belongs to one thread.
public final class StoreTransaction implements UnitOfWork.Tx {

    private final DSLContext dsl;
    private final boolean writable;
    private final WriteWatch watch;
    private final List<AuditEntry> auditEntries = new ArrayList<>();
    private final Map<UUID, String> seals = new HashMap<>();
    private final Set<Change> changes = new LinkedHashSet<>();
    private Optional<AuditHead> chainedTo = Optional.empty();
    private boolean givenUp;

    StoreTransaction(DSLContext dsl, boolean writable, WriteWatch watch) {
        this.dsl = dsl;
        this.writable = writable;
        this.watch = watch;
    }

    public DSLContext dsl() {
        return dsl;
    }

    /// Keeps entries until the commit, when they are chained in one go.
    ///
    /// @throws IllegalStateException inside [UnitOfWork#read]
    public void audit(List<AuditEntry> entries) {
        if (!writable) {
            throw new IllegalStateException("an audit entry needs a writing unit of work");
        }
        auditEntries.addAll(entries);
    }

    /// The entries kept so far, each bound to what it corrected; they are no longer kept here.
    ///
    /// @throws IllegalStateException when something was put right and no entry tells of it
    public List<AuditEntry> takeAuditEntries() {
        List<AuditEntry> taken = auditEntries.stream().map(this::bound).toList();
        auditEntries.clear();
        if (!seals.isEmpty()) {
            throw new IllegalStateException("a correction that no entry of the log tells of");
        }
        return taken;
    }

    /// Binds the entry that tells of the alteration of this record to what was kept of it.
    void seal(UUID owner, CorrectionSeal seal) {
        seals.merge(owner, seal.text(), (one, other) -> one + " " + other);
    }

    private AuditEntry bound(AuditEntry entry) {
        Optional<String> seal =
                entry.operation() == Operation.ALTERATION
                        ? entry.subject().id().map(seals::remove)
                        : Optional.empty();
        return seal.map(text -> entry.with(CorrectionSeal.DETAIL, text)).orElse(entry);
    }

    /// Notes the newest link of the chain that this transaction wrote.
    public void chained(AuditHead head) {
        chainedTo = Optional.of(head);
    }

    Optional<AuditHead> chainedTo() {
        return chainedTo;
    }

    @Override
    public void changed(Change change) {
        changes.add(change);
    }

    @Override
    public void giveUp() {
        givenUp = true;
    }

    boolean isWritable() {
        return writable;
    }

    boolean isGivenUp() {
        return givenUp;
    }

    boolean hasWritten() {
        return watch.hasWritten() || chainedTo.isPresent();
    }

    Set<Change> changes() {
        return Set.copyOf(changes);
    }
}
