package hedgeward.store.common;

import hedgeward.app.audit.AuditHead;

import java.util.Optional;

/// What stands around a commit: the audit chain before it, the proof on disk after it.
public interface CommitSteps {

    /// Chains the transaction's audit entries as its last statements.
    void beforeCommit(StoreTransaction transaction);

    /// Returns when the commit is on the disk and the anchor knows the newest link, when one was
    /// written.
    void afterCommit(Optional<AuditHead> head);
}
