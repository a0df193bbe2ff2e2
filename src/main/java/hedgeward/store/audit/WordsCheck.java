package hedgeward.store.audit;

import static hedgeward.store.jooq.Tables.AUDIT_ENTRY;
import static hedgeward.store.jooq.Tables.AUDIT_WORDS;
import static hedgeward.store.jooq.Tables.DISPOSAL;

import hedgeward.app.audit.ChangesCheck;
import hedgeward.app.retention.DisposeOfCase;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record2;
import org.jooq.Record3;
import org.jooq.impl.DSL;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

/// Holds the log against what was typed and lies beside it, a page of entries at a time.
final class WordsCheck {

    private static final int PAGE = 2000;
    private static final Condition BOUND = AUDIT_ENTRY.DETAIL.like("%" + LoggedWords.DETAIL + "=%");

    private final DSLContext dsl;
    private final Map<UUID, Long> disposedOf;
    private long bound;
    private long erased;

    WordsCheck(DSLContext dsl) {
        this.dsl = dsl;
        this.disposedOf = disposals(dsl);
    }

    /// By case, the entry of its disposal: what was typed before it went with the case, what was
    /// typed later did not.
    private static Map<UUID, Long> disposals(DSLContext dsl) {
        return dsl.select(DISPOSAL.CASE_ID, DSL.max(AUDIT_ENTRY.SEQ))
                .from(DISPOSAL)
                .join(AUDIT_ENTRY)
                .on(AUDIT_ENTRY.CASE_ID.eq(DISPOSAL.CASE_ID))
                .where(AUDIT_ENTRY.ACTION.eq(DisposeOfCase.ACTION))
                .groupBy(DISPOSAL.CASE_ID)
                .fetchMap(Record2::value1, Record2::value2);
    }

    ChangesCheck run() {
        OptionalLong firstBad = wordsOfNone();
        long after = 0;
        List<Record3<Long, UUID, String>> page = page(after);
        while (firstBad.isEmpty() && !page.isEmpty()) {
            Map<Long, LoggedWords> lying = lying(after, page.getLast().value1());
            firstBad =
                    page.stream()
                            .filter(row -> !isAsWritten(row, lying))
                            .mapToLong(Record3::value1)
                            .findFirst();
            after = page.getLast().value1();
            page = page(after);
        }
        return new ChangesCheck(bound, erased, firstBad);
    }

    /// Words of an entry that says nothing was typed, or of none at all.
    private OptionalLong wordsOfNone() {
        return dsl
                .select(DSL.min(AUDIT_WORDS.SEQ))
                .from(AUDIT_WORDS)
                .leftJoin(AUDIT_ENTRY)
                .on(AUDIT_ENTRY.SEQ.eq(AUDIT_WORDS.SEQ))
                .where(DSL.not(BOUND).or(AUDIT_ENTRY.SEQ.isNull()))
                .fetchOptional(0, Long.class)
                .stream()
                .mapToLong(Long::longValue)
                .findFirst();
    }

    private List<Record3<Long, UUID, String>> page(long after) {
        return dsl.select(AUDIT_ENTRY.SEQ, AUDIT_ENTRY.CASE_ID, AUDIT_ENTRY.DETAIL)
                .from(AUDIT_ENTRY)
                .where(AUDIT_ENTRY.SEQ.gt(after))
                .and(BOUND)
                .orderBy(AUDIT_ENTRY.SEQ)
                .limit(PAGE)
                .fetch();
    }

    private Map<Long, LoggedWords> lying(long after, long last) {
        Map<Long, LoggedWords> lying = new HashMap<>();
        dsl.selectFrom(AUDIT_WORDS)
                .where(AUDIT_WORDS.SEQ.gt(after).and(AUDIT_WORDS.SEQ.le(last)))
                .forEach(
                        row ->
                                lying.merge(
                                        row.getSeq(),
                                        new LoggedWords(
                                                Map.of(row.getName(), row.getContent()),
                                                row.getSalt()),
                                        LoggedWords::and));
        return lying;
    }

    private boolean isAsWritten(Record3<Long, UUID, String> entry, Map<Long, LoggedWords> lying) {
        String code = AuditDetail.read(entry.value3()).getOrDefault(LoggedWords.DETAIL, "");
        if (code.isEmpty()) {
            return true;
        }
        bound++;
        Optional<LoggedWords> words = Optional.ofNullable(lying.get(entry.value1()));
        if (words.isEmpty() && entry.value1() < disposedOf.getOrDefault(entry.value2(), 0L)) {
            erased++;
            return true;
        }
        return words.filter(found -> found.code(entry.value1()).equals(code)).isPresent();
    }
}
