package hedgeward.store.audit;

import static hedgeward.store.jooq.Tables.AUDIT_ENTRY;
import static hedgeward.store.jooq.Tables.AUDIT_HEAD;

import hedgeward.app.audit.AuditCheck;
import hedgeward.app.audit.AuditHead;

import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Record2;
import org.jooq.Result;

import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import java.util.OptionalLong;

/// Walks the chain from its start, or its last stretch, and says where it first does not fit.
public final class ChainWalk {

    private static final int PAGE = 2000;

    private ChainWalk() {}

    /// Every entry.
    public static AuditCheck whole(DSLContext dsl) {
        return from(dsl, 1);
    }

    /// The last `count` entries, and that they follow the one before them.
    public static AuditCheck tail(DSLContext dsl, int count) {
        return from(dsl, Math.max(1, headOf(dsl).sequence() - count + 1));
    }

    /// The hash of one entry in hexadecimal, when there is such an entry; for number 0 the start's.
    public static Optional<String> hashOf(DSLContext dsl, long sequence) {
        return storedHash(dsl, sequence).map(HexFormat.of()::formatHex);
    }

    /// What the head's row says.
    public static AuditHead headOf(DSLContext dsl) {
        Record2<Long, byte[]> head =
                dsl.select(AUDIT_HEAD.SEQ, AUDIT_HEAD.HASH)
                        .from(AUDIT_HEAD)
                        .where(AUDIT_HEAD.ID.eq(1))
                        .fetchSingle();
        return new AuditHead(head.value1(), HexFormat.of().formatHex(head.value2()));
    }

    private static AuditCheck from(DSLContext dsl, long first) {
        AuditHead head = headOf(dsl);
        Optional<byte[]> start = storedHash(dsl, first - 1);
        if (start.isEmpty()) {
            return new AuditCheck(head.sequence(), head, OptionalLong.of(first - 1));
        }
        Walk walk = new Walk(first, start.get());
        while (walk.goesOn) {
            walk.over(page(dsl, walk.expected));
        }
        long last = walk.expected - 1;
        boolean ends =
                walk.fits
                        && last == head.sequence()
                        && HexFormat.of().formatHex(walk.before).equals(head.hash());
        return new AuditCheck(
                last, head, ends ? OptionalLong.empty() : OptionalLong.of(walk.expected));
    }

    private static Result<? extends Record> page(DSLContext dsl, long first) {
        return dsl.selectFrom(AUDIT_ENTRY)
                .where(AUDIT_ENTRY.SEQ.ge(first))
                .orderBy(AUDIT_ENTRY.SEQ)
                .limit(PAGE)
                .fetch();
    }

    /// How far the walk has come.
    private static final class Walk {

        private long expected;
        private byte[] before;
        private boolean fits = true;
        private boolean goesOn = true;

        Walk(long first, byte[] before) {
            this.expected = first;
            this.before = before;
        }

        void over(Result<? extends Record> page) {
            for (Record row : page) {
                byte[] hash = linkOf(row).hashAfter(before);
                if (row.get(AUDIT_ENTRY.SEQ) != expected || !isLinked(row, before, hash)) {
                    fits = false;
                    goesOn = false;
                    return;
                }
                before = hash;
                expected++;
            }
            goesOn = page.size() == PAGE;
        }
    }

    private static boolean isLinked(Record row, byte[] before, byte[] hash) {
        return MessageDigest.isEqual(before, row.get(AUDIT_ENTRY.PREV_HASH))
                && MessageDigest.isEqual(hash, row.get(AUDIT_ENTRY.HASH));
    }

    private static Optional<byte[]> storedHash(DSLContext dsl, long sequence) {
        if (sequence == 0) {
            return Optional.of(AuditLink.START);
        }
        return dsl.select(AUDIT_ENTRY.HASH)
                .from(AUDIT_ENTRY)
                .where(AUDIT_ENTRY.SEQ.eq(sequence))
                .fetchOptional(AUDIT_ENTRY.HASH);
    }

    private static AuditLink linkOf(Record row) {
        return new AuditLink(
                row.get(AUDIT_ENTRY.SEQ),
                row.get(AUDIT_ENTRY.AT),
                row.get(AUDIT_ENTRY.ACTOR),
                row.get(AUDIT_ENTRY.WORKSTATION),
                row.get(AUDIT_ENTRY.OPERATION),
                row.get(AUDIT_ENTRY.ACTION),
                new AuditLink.Subject(
                        row.get(AUDIT_ENTRY.SUBJECT_KIND),
                        Optional.ofNullable(row.get(AUDIT_ENTRY.SUBJECT_ID)),
                        Optional.ofNullable(row.get(AUDIT_ENTRY.CASE_ID))),
                row.get(AUDIT_ENTRY.DETAIL),
                Optional.ofNullable(row.get(AUDIT_ENTRY.REASON)));
    }
}
