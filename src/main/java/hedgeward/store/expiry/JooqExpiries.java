package hedgeward.store.expiry;

import static hedgeward.store.jooq.Tables.CASE_FILE;
import static hedgeward.store.jooq.Tables.VISIT;

import hedgeward.app.expiry.Expiries;
import hedgeward.domain.order.CaseId;
import hedgeward.domain.order.CaseRef;
import hedgeward.domain.order.HearingResult;
import hedgeward.domain.order.Stage;
import hedgeward.domain.visit.VisitCode;
import hedgeward.domain.visit.VisitId;
import hedgeward.store.asof.StagePredicates;
import hedgeward.store.asof.VisitPredicates;
import hedgeward.store.common.CurrentTransaction;

import org.jooq.Condition;
import org.jooq.Field;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// Expiries, lapses and misses in the tables of cases and visits.
public final class JooqExpiries implements Expiries {

    private static final String PLANNED = "PLANNED";
    private static final String CLOSED = "CLOSED";

    private final CurrentTransaction current;

    public JooqExpiries(CurrentTransaction current) {
        this.current = current;
    }

    @Override
    public List<DueCase> findEndedOrders(Instant at, Set<CaseId> except, int limit) {
        return cases(
                StagePredicates.at(at)
                        .is(Stage.Kind.EXPIRED)
                        .and(CASE_FILE.EXPIRY_NOTED_AT.isNull()),
                CASE_FILE.ORDER_ENDS_AT,
                except,
                limit);
    }

    /// A lapse that was recorded as the result of the hearing is written down already.
    @Override
    public List<DueCase> findLapsedNotices(Instant at, Set<CaseId> except, int limit) {
        return cases(
                StagePredicates.at(at)
                        .is(Stage.Kind.LAPSED)
                        .and(CASE_FILE.LAPSE_NOTED_AT.isNull())
                        .and(
                                CASE_FILE
                                        .HEARING_RESULT
                                        .isNull()
                                        .or(
                                                CASE_FILE.HEARING_RESULT.ne(
                                                        HearingResult.LAPSED.name()))),
                CASE_FILE.HEARD_BY_LATEST,
                except,
                limit);
    }

    @Override
    public List<DueVisit> findMissedVisits(Instant at, Set<VisitId> except, int limit) {
        return current.dsl()
                .select(VISIT.ID, VISIT.CODE, VISIT.CASE_ID)
                .from(VISIT)
                .where(VisitPredicates.unrecorded())
                .and(VISIT.WINDOW_TO.lt(at))
                .and(VISIT.MISS_NOTED_AT.isNull())
                .andNot(VisitPredicates.rested())
                .and(VISIT.ID.notIn(except.stream().map(VisitId::value).toList()))
                .orderBy(VISIT.WINDOW_TO, VISIT.ID)
                .limit(limit)
                .fetch(row -> visit(row.value1(), row.value2(), row.value3()));
    }

    @Override
    public List<DueVisit> findVisitsAfterTheOrder(Collection<CaseId> cases) {
        return current.dsl()
                .select(VISIT.ID, VISIT.CODE, VISIT.CASE_ID)
                .from(VISIT)
                .join(CASE_FILE)
                .on(CASE_FILE.ID.eq(VISIT.CASE_ID))
                .where(VISIT.CASE_ID.in(ids(cases)))
                .and(VisitPredicates.unrecorded())
                .and(VISIT.WINDOW_FROM.ge(CASE_FILE.ORDER_ENDS_AT))
                .orderBy(VISIT.WINDOW_FROM, VISIT.ID)
                .fetch(row -> visit(row.value1(), row.value2(), row.value3()));
    }

    @Override
    public int noteExpiries(Collection<CaseId> cases, Instant at) {
        return noteCases(CASE_FILE.EXPIRY_NOTED_AT, cases, at);
    }

    @Override
    public int noteLapses(Collection<CaseId> cases, Instant at) {
        return noteCases(CASE_FILE.LAPSE_NOTED_AT, cases, at);
    }

    @Override
    public int noteMisses(Collection<VisitId> visits, Instant at) {
        return current.dsl()
                .update(VISIT)
                .set(VISIT.MISS_NOTED_AT, at)
                .set(VISIT.VERSION, VISIT.VERSION.plus(1))
                .where(VISIT.ID.in(visits.stream().map(VisitId::value).toList()))
                .and(VisitPredicates.unrecorded())
                .and(VISIT.MISS_NOTED_AT.isNull())
                .execute();
    }

    @Override
    public int closeVisits(Collection<VisitId> visits, Instant at) {
        return visits.isEmpty()
                ? 0
                : current.dsl()
                        .update(VISIT)
                        .set(VISIT.STATE, CLOSED)
                        .set(VISIT.CLOSED_AT, at)
                        .set(VISIT.VERSION, VISIT.VERSION.plus(1))
                        .where(VISIT.ID.in(visits.stream().map(VisitId::value).toList()))
                        .and(VISIT.STATE.eq(PLANNED))
                        .execute();
    }

    private List<DueCase> cases(
            Condition due, Field<Instant> since, Set<CaseId> except, int limit) {
        return current.dsl()
                .select(CASE_FILE.ID, CASE_FILE.REF, since)
                .from(CASE_FILE)
                .where(due)
                .and(CASE_FILE.ID.notIn(ids(except)))
                .orderBy(since, CASE_FILE.ID)
                .limit(limit)
                .fetch(
                        row ->
                                new DueCase(
                                        new CaseId(row.value1()),
                                        new CaseRef(row.value2()),
                                        row.value3()));
    }

    private int noteCases(Field<Instant> noted, Collection<CaseId> cases, Instant at) {
        return current.dsl()
                .update(CASE_FILE)
                .set(noted, at)
                .set(CASE_FILE.VERSION, CASE_FILE.VERSION.plus(1))
                .where(CASE_FILE.ID.in(ids(cases)))
                .and(noted.isNull())
                .execute();
    }

    private static List<UUID> ids(Collection<CaseId> cases) {
        return cases.stream().map(CaseId::value).toList();
    }

    private static DueVisit visit(UUID id, String code, UUID caseId) {
        return new DueVisit(new VisitId(id), new VisitCode(code), new CaseId(caseId));
    }
}
