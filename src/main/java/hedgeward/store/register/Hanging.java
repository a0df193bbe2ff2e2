package hedgeward.store.register;

import static hedgeward.store.jooq.Tables.BREACH;
import static hedgeward.store.jooq.Tables.CASE_FILE;
import static hedgeward.store.jooq.Tables.VISIT;

import hedgeward.store.asof.BreachPredicates;
import hedgeward.store.asof.VisitPredicates;

import org.jooq.DSLContext;
import org.jooq.impl.DSL;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// What hangs on the cases of one page: the next planned visit and the open breaches.
record Hanging(Map<UUID, Instant> nextVisits, Map<UUID, Integer> openBreaches) {

    static Hanging on(DSLContext dsl, Collection<UUID> caseIds, Instant at) {
        return new Hanging(
                dsl.select(VISIT.CASE_ID, DSL.min(VISIT.WINDOW_FROM))
                        .from(VISIT)
                        .join(CASE_FILE)
                        .on(CASE_FILE.ID.eq(VISIT.CASE_ID))
                        .where(VISIT.CASE_ID.in(caseIds))
                        .and(VisitPredicates.at(at).planned())
                        .groupBy(VISIT.CASE_ID)
                        .fetchMap(row -> row.value1(), row -> row.value2()),
                dsl.select(BREACH.CASE_ID, DSL.count())
                        .from(BREACH)
                        .where(BREACH.CASE_ID.in(caseIds))
                        .and(BreachPredicates.at(at).open())
                        .groupBy(BREACH.CASE_ID)
                        .fetchMap(row -> row.value1(), row -> row.value2()));
    }

    Optional<Instant> nextVisit(UUID caseId) {
        return Optional.ofNullable(nextVisits.get(caseId));
    }

    int breaches(UUID caseId) {
        return openBreaches.getOrDefault(caseId, 0);
    }
}
