package hedgeward.store.schedule;

import static hedgeward.store.jooq.Tables.CASE_CHILD;
import static hedgeward.store.jooq.Tables.VISIT;

import hedgeward.domain.clock.London;
import hedgeward.domain.condition.ShortWords;
import hedgeward.domain.visit.Attempt;
import hedgeward.store.order.OrderTerms;

import org.jooq.DSLContext;
import org.jooq.impl.DSL;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// What a schedule says of the cases beside their own row, one statement a table: terms of the
/// order, named children, and what came of the visit before.
record CaseWords(
        OrderTerms orderTerms, Map<UUID, Integer> childrenOf, Map<UUID, String> previousOf) {

    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("EEE d MMM HH:mm", Locale.UK);

    static CaseWords of(DSLContext dsl, Collection<UUID> caseIds) {
        return new CaseWords(
                OrderTerms.of(dsl, caseIds),
                dsl.select(CASE_CHILD.CASE_ID, DSL.count())
                        .from(CASE_CHILD)
                        .where(CASE_CHILD.CASE_ID.in(caseIds))
                        .groupBy(CASE_CHILD.CASE_ID)
                        .fetchMap(row -> row.value1(), row -> row.value2()),
                previous(dsl, caseIds));
    }

    List<String> terms(UUID caseId) {
        return orderTerms.terms(caseId).conditions().stream().map(ShortWords::of).toList();
    }

    /// The larger of the number given and the number named.
    Optional<Integer> children(UUID caseId, Optional<Integer> given) {
        Optional<Integer> named = Optional.ofNullable(childrenOf.get(caseId));
        return given.map(n -> Math.max(n, named.orElse(0))).or(() -> named);
    }

    Optional<String> previousOutcome(UUID caseId) {
        return Optional.ofNullable(previousOf.get(caseId));
    }

    private static Map<UUID, String> previous(DSLContext dsl, Collection<UUID> caseIds) {
        Map<UUID, String> newest = new HashMap<>();
        dsl.select(VISIT.CASE_ID, VISIT.ATTEMPT, VISIT.VISITED_AT)
                .from(VISIT)
                .where(VISIT.CASE_ID.in(caseIds))
                .and(VISIT.STATE.eq("RECORDED"))
                .orderBy(VISIT.VISITED_AT, VISIT.CODE)
                .forEach(row -> newest.put(row.value1(), outcome(row.value2(), row.value3())));
        return newest;
    }

    private static String outcome(String attempt, Instant at) {
        return Attempt.valueOf(attempt).word() + ", " + WHEN.format(London.wallAt(at));
    }
}
