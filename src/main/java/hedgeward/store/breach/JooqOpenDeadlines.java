package hedgeward.store.breach;

import static hedgeward.store.jooq.Tables.BREACH;
import static hedgeward.store.jooq.Tables.CASE_FILE;

import hedgeward.app.holidays.MovedDeadline;
import hedgeward.app.holidays.OpenDeadlines;
import hedgeward.domain.breach.BreachId;
import hedgeward.domain.clock.KeptDeadline;
import hedgeward.domain.law.Regime;
import hedgeward.domain.order.CaseId;
import hedgeward.domain.order.CaseRef;
import hedgeward.store.columns.BulkInsert;
import hedgeward.store.common.CurrentTransaction;

import org.jooq.Query;
import org.jooq.Record;
import org.jooq.impl.DSL;

import java.time.Instant;
import java.util.List;

/// The deadlines kept in the tables of cases and breaches.
public final class JooqOpenDeadlines implements OpenDeadlines {

    private final CurrentTransaction current;

    public JooqOpenDeadlines(CurrentTransaction current) {
        this.current = current;
    }

    @Override
    public List<OpenHearing> findHearings(Instant since) {
        return current.dsl()
                .select(
                        CASE_FILE.ID,
                        CASE_FILE.REF,
                        CASE_FILE.REGIME,
                        CASE_FILE.SERVED_AT,
                        CASE_FILE.HEARD_BY_ACT,
                        CASE_FILE.HEARD_BY_LATEST,
                        CASE_FILE.HEARD_BY_LIST)
                .from(CASE_FILE)
                .where(CASE_FILE.HEARD_BY_LATEST.ge(since))
                .and(CASE_FILE.HEARING_RESULT.isNull())
                .and(CASE_FILE.HEARING_COUNT.le(1))
                .and(CASE_FILE.ORDER_MADE_AT.isNull())
                .fetch(JooqOpenDeadlines::hearing);
    }

    @Override
    public List<OpenCourt> findCourts() {
        return current.dsl()
                .select(BREACH.fields())
                .select(CASE_FILE.REF)
                .from(BREACH)
                .join(CASE_FILE)
                .on(CASE_FILE.ID.eq(BREACH.CASE_ID))
                .where(BREACH.STATE.eq("IN_CUSTODY"))
                .and(BREACH.COURT_BY_ACT.isNotNull())
                .fetch(
                        row ->
                                new OpenCourt(
                                        BreachColumns.breach(row.into(BREACH)),
                                        new CaseRef(row.get(CASE_FILE.REF))));
    }

    @Override
    public void move(List<MovedDeadline> moved, Instant now) {
        for (List<MovedDeadline> some : BulkInsert.parts(moved)) {
            current.dsl().batch(some.stream().map(one -> update(one, now)).toList()).execute();
        }
    }

    private Query update(MovedDeadline moved, Instant now) {
        KeptDeadline after = moved.after();
        return moved.breachId()
                .map(BreachId::value)
                .<Query>map(
                        id ->
                                current.dsl()
                                        .update(BREACH)
                                        .set(BREACH.COURT_BY_ACT, after.actBy())
                                        .set(BREACH.COURT_BY_LATEST, after.latestLawful())
                                        .set(BREACH.COURT_BY_LIST, after.listVersion())
                                        .set(BREACH.VERSION, BREACH.VERSION.plus(1))
                                        .where(BREACH.ID.eq(id)))
                .orElseGet(
                        () ->
                                current.dsl()
                                        .update(CASE_FILE)
                                        .set(CASE_FILE.HEARD_BY_ACT, after.actBy())
                                        .set(CASE_FILE.HEARD_BY_LATEST, after.latestLawful())
                                        .set(CASE_FILE.HEARD_BY_LIST, after.listVersion())
                                        .set(
                                                CASE_FILE.LAPSE_NOTED_AT,
                                                after.latestLawful().isBefore(now)
                                                        ? CASE_FILE.LAPSE_NOTED_AT
                                                        : DSL.castNull(CASE_FILE.LAPSE_NOTED_AT))
                                        .set(CASE_FILE.VERSION, CASE_FILE.VERSION.plus(1))
                                        .where(CASE_FILE.ID.eq(moved.caseId().value())));
    }

    private static OpenHearing hearing(Record row) {
        return new OpenHearing(
                new CaseId(row.get(CASE_FILE.ID)),
                new CaseRef(row.get(CASE_FILE.REF)),
                Regime.valueOf(row.get(CASE_FILE.REGIME)),
                row.get(CASE_FILE.SERVED_AT),
                new KeptDeadline(
                        row.get(CASE_FILE.HEARD_BY_ACT),
                        row.get(CASE_FILE.HEARD_BY_LATEST),
                        row.get(CASE_FILE.HEARD_BY_LIST)));
    }
}
