package hedgeward.app.fakes;

import hedgeward.app.audit.AuditCheck;
import hedgeward.app.audit.AuditEntry;
import hedgeward.app.audit.AuditHead;
import hedgeward.app.audit.AuditLine;
import hedgeward.app.audit.AuditSubject;
import hedgeward.app.audit.AuditTrail;
import hedgeward.app.audit.Operation;
import hedgeward.domain.order.CaseId;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.IntStream;

/// A log in memory, without a chain.
public final class MemoryAudit implements AuditTrail {

    private static final Set<Operation> CHANGES =
            EnumSet.of(
                    Operation.COLLECTION,
                    Operation.ALTERATION,
                    Operation.COMBINATION,
                    Operation.ERASURE);

    private InstantSource time = InstantSource.fixed(Instant.EPOCH);
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
        return IntStream.range(0, entries.size())
                .boxed()
                .filter(at -> entries.get(at).subject().equals(subject))
                .filter(at -> CHANGES.contains(entries.get(at).operation()))
                .reduce((_, newest) -> newest)
                .map(at -> line(at + 1L, entries.get(at)));
    }

    @Override
    public Optional<AuditLine> findNewest(AuditSubject subject, String action) {
        return IntStream.range(0, entries.size())
                .boxed()
                .filter(at -> entries.get(at).subject().equals(subject))
                .filter(at -> entries.get(at).action().equals(action))
                .reduce((_, newest) -> newest)
                .map(at -> line(at + 1L, entries.get(at)));
    }

    /// Whose time stands on the entries.
    public void tellTime(InstantSource source) {
        time = source;
    }

    private AuditLine line(long sequence, AuditEntry entry) {
        return new AuditLine(
                sequence,
                time.instant(),
                entry.actor().userName(),
                entry.actor().workstation(),
                entry.operation(),
                entry.action(),
                entry.detail(),
                entry.reason());
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
