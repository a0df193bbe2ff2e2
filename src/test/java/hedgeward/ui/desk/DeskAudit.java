package hedgeward.ui.desk;

import hedgeward.app.audit.AuditCheck;
import hedgeward.app.audit.AuditEntry;
import hedgeward.app.audit.AuditHead;
import hedgeward.app.audit.AuditLine;
import hedgeward.app.audit.AuditSubject;
import hedgeward.app.audit.AuditTrail;
import hedgeward.app.audit.Operation;
import hedgeward.app.fakes.MemoryAudit;
import hedgeward.domain.order.CaseId;

import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// The log in memory, read back by case as a page of history shows it.
record DeskAudit(MemoryAudit audit, InstantSource clock) implements AuditTrail {

    private static final Set<Operation> CHANGES =
            EnumSet.of(
                    Operation.COLLECTION,
                    Operation.ALTERATION,
                    Operation.COMBINATION,
                    Operation.ERASURE);

    @Override
    public void record(AuditEntry entry) {
        audit.record(entry);
    }

    @Override
    public void recordAll(List<AuditEntry> entries) {
        audit.recordAll(entries);
    }

    @Override
    public List<AuditLine> findByCase(CaseId caseId, int limit) {
        List<AuditEntry> kept = audit.entries();
        return IntStream.range(0, kept.size())
                .map(i -> kept.size() - 1 - i)
                .filter(i -> kept.get(i).subject().caseId().equals(Optional.of(caseId)))
                .limit(limit)
                .mapToObj(i -> line(i + 1L, kept.get(i)))
                .toList();
    }

    @Override
    public Optional<AuditLine> findNewestChange(AuditSubject subject) {
        List<AuditEntry> kept = audit.entries();
        return IntStream.range(0, kept.size())
                .map(i -> kept.size() - 1 - i)
                .filter(i -> kept.get(i).subject().equals(subject))
                .filter(i -> CHANGES.contains(kept.get(i).operation()))
                .mapToObj(i -> line(i + 1L, kept.get(i)))
                .findFirst();
    }

    @Override
    public Optional<AuditLine> findNewest(AuditSubject subject, String action) {
        List<AuditEntry> kept = audit.entries();
        return IntStream.range(0, kept.size())
                .map(i -> kept.size() - 1 - i)
                .filter(i -> kept.get(i).subject().equals(subject))
                .filter(i -> kept.get(i).action().equals(action))
                .mapToObj(i -> line(i + 1L, kept.get(i)))
                .findFirst();
    }

    @Override
    public AuditHead head() {
        return audit.head();
    }

    @Override
    public AuditCheck verify() {
        return audit.verify();
    }

    private AuditLine line(long sequence, AuditEntry entry) {
        return new AuditLine(
                sequence,
                clock.instant(),
                entry.actor().userName(),
                entry.actor().workstation(),
                entry.operation(),
                entry.action(),
                entry.detail(),
                entry.reason());
    }
}
