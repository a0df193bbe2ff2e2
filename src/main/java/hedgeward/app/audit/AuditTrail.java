package hedgeward.app.audit;

import hedgeward.domain.order.CaseId;

import java.util.List;
import java.util.Optional;

/// Writes the log inside the running transaction, and reads it.
public interface AuditTrail {

    void record(AuditEntry entry);

    void recordAll(List<AuditEntry> entries);

    /// What was done with a case and by whom, newest first.
    List<AuditLine> findByCase(CaseId caseId, int limit);

    /// The newest entry about this very record by which something was changed; reading, printing
    /// and telling are none.
    Optional<AuditLine> findNewestChange(AuditSubject subject);

    /// The newest entry of this action about this subject, by which something was changed.
    Optional<AuditLine> findNewest(AuditSubject subject, String action);

    /// Sequence and hash of the newest entry.
    AuditHead head();

    /// Walks the whole chain.
    AuditCheck verify();
}
