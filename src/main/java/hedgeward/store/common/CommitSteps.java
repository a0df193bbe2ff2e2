package hedgeward.store.common;

import hedgeward.app.audit.AuditHead;

import java.sql.SQLException;
import java.util.Optional;

/// What stands around a commit: the audit chain before it, the proof on disk after it.
public interface CommitSteps {

    /// Refuses what the disk can no longer do.
    void beforeWork(boolean isWriting);

    /// Chains the transaction's audit entries as its last statements.
    void beforeCommit(StoreTransaction transaction);

    /// Returns when the commit is on the disk and the anchor knows the newest link, when one was
    /// written.
    void afterCommit(Optional<AuditHead> head);

    /// What is to be thrown for a failure of the engine.
    RuntimeException failure(SQLException origin);
}
