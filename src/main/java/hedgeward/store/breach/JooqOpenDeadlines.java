package hedgeward.store.breach;

import static hedgeward.store.jooq.Tables.BREACH;
import static hedgeward.store.jooq.Tables.CASE_FILE;

import static org.jooq.impl.DSL.inline;

import hedgeward.app.holidays.MovedDeadline;
import hedgeward.app.holidays.OpenDeadlines;
import hedgeward.domain.clock.KeptDeadline;
import hedgeward.domain.law.Regime;
import hedgeward.domain.order.CaseId;
import hedgeward.domain.order.CaseRef;
import hedgeward.store.columns.BulkInsert;
import hedgeward.store.common.CurrentTransaction;

import org.jooq.BatchBindStep;
import org.jooq.Query;
import org.jooq.Record;
import org.jooq.UpdateSetMoreStep;
import org.jooq.impl.DSL;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

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
        List<MovedDeadline> courts = moved.stream().filter(m -> m.breachId().isPresent()).toList();
        Map<Boolean, List<MovedDeadline>> hearings =
                moved.stream()
                        .filter(m -> m.breachId().isEmpty())
                        .collect(
                                Collectors.partitioningBy(
                                        m -> m.after().latestLawful().isBefore(now)));
        run(breaches(), courts, m -> m.breachId().orElseThrow().value());
        run(cases(), hearings.getOrDefault(true, List.of()), m -> m.caseId().value());
        run(casesAlive(), hearings.getOrDefault(false, List.of()), m -> m.caseId().value());
    }

    /// One prepared statement, some hundreds at a time: thousands of statements with their values
    /// written into them took longer to read than to do.
    private void run(
            Query statement, List<MovedDeadline> moved, Function<MovedDeadline, UUID> key) {
        for (List<MovedDeadline> some : BulkInsert.parts(moved)) {
            BatchBindStep batch = current.dsl().batch(statement);
            for (MovedDeadline one : some) {
                KeptDeadline after = one.after();
                batch =
                        batch.bind(
                                after.actBy(),
                                after.latestLawful(),
                                after.listVersion(),
                                key.apply(one));
            }
            batch.execute();
        }
    }

    private Query breaches() {
        return current.dsl()
                .update(BREACH)
                .set(BREACH.COURT_BY_ACT, (Instant) null)
                .set(BREACH.COURT_BY_LATEST, (Instant) null)
                .set(BREACH.COURT_BY_LIST, (String) null)
                .set(BREACH.VERSION, BREACH.VERSION.plus(inline(1)))
                .where(BREACH.ID.eq((UUID) null));
    }

    private Query cases() {
        return moving().where(CASE_FILE.ID.eq((UUID) null));
    }

    /// By the new list the time is not over: a lapse that was noted is taken back.
    private Query casesAlive() {
        return moving().set(CASE_FILE.LAPSE_NOTED_AT, DSL.castNull(CASE_FILE.LAPSE_NOTED_AT))
                .where(CASE_FILE.ID.eq((UUID) null));
    }

    private UpdateSetMoreStep<?> moving() {
        return current.dsl()
                .update(CASE_FILE)
                .set(CASE_FILE.HEARD_BY_ACT, (Instant) null)
                .set(CASE_FILE.HEARD_BY_LATEST, (Instant) null)
                .set(CASE_FILE.HEARD_BY_LIST, (String) null)
                .set(CASE_FILE.VERSION, CASE_FILE.VERSION.plus(inline(1)));
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
