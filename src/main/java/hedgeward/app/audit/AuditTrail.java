package hedgeward.app.audit;

import hedgeward.domain.order.CaseId;

import java.util.List;

/// Writes the log inside the running transaction, and reads it.
public interface AuditTrail {

    void record(AuditEntry entry);

    void recordAll(List<AuditEntry> entries);

    /// What was done with a case and by whom, newest first.
    List<AuditLine> findByCase(CaseId caseId, int limit);

    /// Sequence and hash of the newest entry.
    AuditHead head();

    /// Walks the whole chain.
    AuditCheck verify();
}
