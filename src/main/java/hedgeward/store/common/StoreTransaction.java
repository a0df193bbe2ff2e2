package hedgeward.store.common;

import hedgeward.app.audit.AuditEntry;
import hedgeward.app.audit.AuditHead;
import hedgeward.app.common.Change;
import hedgeward.app.common.UnitOfWork;

import org.jooq.DSLContext;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// One running transaction: its statements, the audit entries to be chained when it commits, and
/// the changes to be told of afterwards. Belongs to one thread.
public final class StoreTransaction implements UnitOfWork.Tx {

    private final DSLContext dsl;
    private final boolean writable;
    private final WriteWatch watch;
    private final List<AuditEntry> auditEntries = new ArrayList<>();
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

    /// The entries kept so far; they are no longer kept here.
    public List<AuditEntry> takeAuditEntries() {
        List<AuditEntry> taken = List.copyOf(auditEntries);
        auditEntries.clear();
        return taken;
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
