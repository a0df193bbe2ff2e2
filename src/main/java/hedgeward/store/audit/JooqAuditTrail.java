package hedgeward.store.audit;

import static hedgeward.store.jooq.Tables.AUDIT_ENTRY;
import static hedgeward.store.jooq.Tables.AUDIT_HEAD;

import hedgeward.app.audit.AuditCheck;
import hedgeward.app.audit.AuditEntry;
import hedgeward.app.audit.AuditHead;
import hedgeward.app.audit.AuditLine;
import hedgeward.app.audit.AuditSubject;
import hedgeward.app.audit.AuditTrail;
import hedgeward.app.audit.Operation;
import hedgeward.domain.order.CaseId;
import hedgeward.store.common.CurrentTransaction;
import hedgeward.store.common.StoreTransaction;
import hedgeward.store.jooq.tables.records.AuditEntryRecord;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.ResultQuery;

import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/// The audit trail of the register. Entries are kept with the transaction and chained at its end;
/// whoever reads the trail inside it makes that happen at once.
public final class JooqAuditTrail implements AuditTrail {

    private final CurrentTransaction current;
    private final AuditChain chain;

    public JooqAuditTrail(CurrentTransaction current, AuditChain chain) {
        this.current = current;
        this.chain = chain;
    }

    @Override
    public void record(AuditEntry entry) {
        recordAll(List.of(entry));
    }

    @Override
    public void recordAll(List<AuditEntry> entries) {
        current.get().audit(entries);
    }

    @Override
    public List<AuditLine> findByCase(CaseId caseId, int limit) {
        DSLContext dsl = upToDate().dsl();
        return lines(
                dsl,
                dsl.selectFrom(AUDIT_ENTRY)
                        .where(AUDIT_ENTRY.CASE_ID.eq(caseId.value()))
                        .orderBy(AUDIT_ENTRY.SEQ.desc())
                        .limit(limit));
    }

    @Override
    public Optional<AuditLine> findNewestChange(AuditSubject subject) {
        return newest(
                about(subject)
                        .and(
                                AUDIT_ENTRY.OPERATION.in(
                                        Operation.COLLECTION.name(),
                                        Operation.ALTERATION.name(),
                                        Operation.COMBINATION.name(),
                                        Operation.ERASURE.name())));
    }

    @Override
    public Optional<AuditLine> findNewest(AuditSubject subject, String action) {
        return newest(about(subject).and(AUDIT_ENTRY.ACTION.eq(action)));
    }

    private Optional<AuditLine> newest(Condition which) {
        DSLContext dsl = upToDate().dsl();
        return lines(
                        dsl,
                        dsl.selectFrom(AUDIT_ENTRY)
                                .where(which)
                                .orderBy(AUDIT_ENTRY.SEQ.desc())
                                .limit(1))
                .stream()
                .findFirst();
    }

    private static Condition about(AuditSubject subject) {
        return subject.caseId()
                .map(id -> AUDIT_ENTRY.CASE_ID.eq(id.value()))
                .orElseGet(AUDIT_ENTRY.CASE_ID::isNull)
                .and(AUDIT_ENTRY.SUBJECT_KIND.eq(subject.kind().name()))
                .and(
                        subject.id()
                                .map(AUDIT_ENTRY.SUBJECT_ID::eq)
                                .orElseGet(AUDIT_ENTRY.SUBJECT_ID::isNull));
    }

    @Override
    public AuditHead head() {
        return upToDate()
                .dsl()
                .select(AUDIT_HEAD.SEQ, AUDIT_HEAD.HASH)
                .from(AUDIT_HEAD)
                .where(AUDIT_HEAD.ID.eq(1))
                .fetchSingle(
                        row -> new AuditHead(row.value1(), HexFormat.of().formatHex(row.value2())));
    }

    @Override
    public AuditCheck verify() {
        return ChainWalk.whole(upToDate().dsl());
    }

    private static List<AuditLine> lines(DSLContext dsl, ResultQuery<AuditEntryRecord> rows) {
        return LineReading.of(dsl, rows.fetch(), LineReading.Line::line);
    }

    private StoreTransaction upToDate() {
        StoreTransaction running = current.get();
        chain.append(running);
        return running;
    }
}
