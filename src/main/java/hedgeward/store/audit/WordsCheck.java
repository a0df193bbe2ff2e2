package hedgeward.store.audit;

import static hedgeward.store.jooq.Tables.AUDIT_ENTRY;
import static hedgeward.store.jooq.Tables.AUDIT_WORDS;
import static hedgeward.store.jooq.Tables.DISPOSAL;

import hedgeward.app.audit.ChangesCheck;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record3;
import org.jooq.impl.DSL;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;

/// Holds the log against what was typed and lies beside it, a page of entries at a time.
final class WordsCheck {

    private static final int PAGE = 2000;
    private static final Condition BOUND = AUDIT_ENTRY.DETAIL.like("%" + LoggedWords.DETAIL + "=%");

    private final DSLContext dsl;
    private final Set<UUID> disposedOf;
    private long bound;
    private long erased;

    WordsCheck(DSLContext dsl) {
        this.dsl = dsl;
        this.disposedOf =
                new HashSet<>(dsl.select(DISPOSAL.CASE_ID).from(DISPOSAL).fetch(DISPOSAL.CASE_ID));
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
        if (words.isEmpty() && disposedOf.contains(entry.value2())) {
            erased++;
            return true;
        }
        return words.filter(found -> found.code(entry.value1()).equals(code)).isPresent();
    }
}
