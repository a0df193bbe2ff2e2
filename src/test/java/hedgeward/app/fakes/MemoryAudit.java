package hedgeward.app.fakes;

import hedgeward.app.audit.AuditCheck;
import hedgeward.app.audit.AuditEntry;
import hedgeward.app.audit.AuditHead;
import hedgeward.app.audit.AuditLine;
import hedgeward.app.audit.AuditSubject;
import hedgeward.app.audit.AuditTrail;
import hedgeward.domain.order.CaseId;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/// A log in memory, without a chain.
public final class MemoryAudit implements AuditTrail {

    private List<AuditEntry> entries = new ArrayList<>();

    /// Everything logged so far, oldest first.
    public List<AuditEntry> entries() {
        return List.copyOf(entries);
    }

    @Override
    public void record(AuditEntry entry) {
        entries.add(entry);
    }

    @Override
    public void recordAll(List<AuditEntry> more) {
        entries.addAll(more);
    }

    @Override
    public List<AuditLine> findByCase(CaseId caseId, int limit) {
        return List.of();
    }

    @Override
    public Optional<AuditLine> findNewestChange(AuditSubject subject) {
        return Optional.empty();
    }

    @Override
    public AuditHead head() {
        return new AuditHead(entries.size(), "");
    }

    @Override
    public AuditCheck verify() {
        return new AuditCheck(entries.size(), head(), OptionalLong.empty());
    }

    Runnable snapshot() {
        List<AuditEntry> before = new ArrayList<>(entries);
        return () -> entries = before;
    }
}
