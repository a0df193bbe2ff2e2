package hedgeward.store.audit;

import static hedgeward.store.jooq.Tables.AUDIT_ENTRY;
import static hedgeward.store.jooq.Tables.AUDIT_HEAD;

import static org.jooq.impl.DSL.param;

import hedgeward.app.audit.AuditEntry;
import hedgeward.app.audit.AuditHead;
import hedgeward.store.common.StoreTransaction;

import org.jooq.BatchBindStep;
import org.jooq.DSLContext;
import org.jooq.Record2;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/// Appends to the chain. The one row of the head is locked until the transaction ends, so entries
/// are numbered without a gap, whoever writes at the same time.
public final class AuditChain {

    private static final int BATCH = 500;

    private final InstantSource clock;

    public AuditChain(InstantSource clock) {
        this.clock = clock;
    }

    /// Chains what the transaction kept for the audit, if anything.
    public void append(StoreTransaction transaction) {
        List<AuditEntry> entries = transaction.takeAuditEntries();
        if (entries.isEmpty()) {
            return;
        }
        DSLContext dsl = transaction.dsl();
        Record2<Long, byte[]> head = lockedHead(dsl);
        long sequence = head.value1();
        byte[] hash = head.value2();
        Instant now = clock.instant();
        for (int from = 0; from < entries.size(); from += BATCH) {
            BatchBindStep batch = batch(dsl);
            for (AuditEntry entry : entries.subList(from, Math.min(from + BATCH, entries.size()))) {
                sequence++;
                AuditLink link = AuditLink.of(sequence, now, entry);
                byte[] before = hash;
                hash = link.hashAfter(before);
                batch = batch.bind(values(link, before, hash));
            }
            batch.execute();
        }
        dsl.update(AUDIT_HEAD)
                .set(AUDIT_HEAD.SEQ, sequence)
                .set(AUDIT_HEAD.HASH, hash)
                .where(AUDIT_HEAD.ID.eq(1))
                .execute();
        transaction.chained(new AuditHead(sequence, HexFormat.of().formatHex(hash)));
    }

    private static Record2<Long, byte[]> lockedHead(DSLContext dsl) {
        return dsl.select(AUDIT_HEAD.SEQ, AUDIT_HEAD.HASH)
                .from(AUDIT_HEAD)
                .where(AUDIT_HEAD.ID.eq(1))
                .forUpdate()
                .fetchSingle();
    }

    private static BatchBindStep batch(DSLContext dsl) {
        return dsl.batch(
                dsl.insertInto(
                                AUDIT_ENTRY,
                                AUDIT_ENTRY.SEQ,
                                AUDIT_ENTRY.AT,
                                AUDIT_ENTRY.ACTOR,
                                AUDIT_ENTRY.WORKSTATION,
                                AUDIT_ENTRY.OPERATION,
                                AUDIT_ENTRY.ACTION,
                                AUDIT_ENTRY.SUBJECT_KIND,
                                AUDIT_ENTRY.SUBJECT_ID,
                                AUDIT_ENTRY.CASE_ID,
                                AUDIT_ENTRY.DETAIL,
                                AUDIT_ENTRY.REASON,
                                AUDIT_ENTRY.PREV_HASH,
                                AUDIT_ENTRY.HASH)
                        .values(
                                param("seq", Long.class),
                                param("at", Instant.class),
                                param("actor", String.class),
                                param("workstation", String.class),
                                param("operation", String.class),
                                param("action", String.class),
                                param("kind", String.class),
                                param("subject", UUID.class),
                                param("case", UUID.class),
                                param("detail", String.class),
                                param("reason", String.class),
                                param("before", byte[].class),
                                param("hash", byte[].class)));
    }

    private static @Nullable Object[] values(AuditLink link, byte[] before, byte[] hash) {
        return new @Nullable Object[] {
            link.sequence(),
            link.at(),
            link.actor(),
            link.workstation(),
            link.operation(),
            link.action(),
            link.subject().kind(),
            link.subject().id().orElse(null),
            link.subject().caseId().orElse(null),
            link.detail(),
            link.reason().orElse(null),
            before,
            hash
        };
    }
}
