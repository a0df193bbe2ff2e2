package hedgeward.store.desk;

import static hedgeward.store.jooq.Tables.BREACH;
import static hedgeward.store.jooq.Tables.CASE_FILE;

import hedgeward.app.desk.DeskClock.Kind;
import hedgeward.domain.law.Regime;
import hedgeward.store.asof.BreachPredicates;
import hedgeward.store.desk.ClockColumns.Run;
import hedgeward.store.jooq.tables.Breach;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.jooq.types.DayToSecond;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// The parts of the desk's statement that are of breaches. One arrest is one clock, for however
/// many breaches it was made.
final class BreachClocks {

    private BreachClocks() {}

    /// @param unanswered how long a report may wait
    static List<Select<Record>> at(Instant at, Instant horizon, Duration unanswered) {
        BreachPredicates breach = BreachPredicates.at(at);
        Field<Instant> held = DSL.coalesce(BREACH.STATION_AT, BREACH.ARRESTED_AT);
        Field<Instant> known = DSL.coalesce(BREACH.RELEASED_AT, BREACH.REPORTED_AT);
        return List.of(
                clock(
                        Kind.COURT,
                        new Run(BREACH.ARRESTED_AT, BREACH.COURT_BY_ACT, BREACH.COURT_BY_LATEST),
                        breach.inCustody()
                                .and(BREACH.COURT_BY_ACT.isNotNull())
                                .andNot(isOfAnArrestAlreadyListed())),
                clock(
                        Kind.DETENTION,
                        Run.to(held, held.add(DayToSecond.valueOf(Duration.ofDays(1)))),
                        breach.inCustody()
                                .and(BREACH.COURT_BY_ACT.isNull())
                                .and(CASE_FILE.REGIME.eq(Regime.DAPN_DAPO.name()))
                                .andNot(isOfAnArrestAlreadyListed())),
                clock(
                        Kind.BREACH_REPORTED,
                        Run.to(known, known.add(DayToSecond.valueOf(unanswered))),
                        breach.unanswered()),
                clock(Kind.ARREST_SOUGHT, Run.since(BREACH.SOUGHT_SINCE), breach.sought()),
                clock(
                        Kind.REMAND,
                        Run.to(
                                DSL.coalesce(BREACH.COURT_AGAIN_AT, BREACH.BEFORE_COURT_AT),
                                BREACH.REMAND_UNTIL),
                        breach.remanded().and(BREACH.REMAND_UNTIL.lt(horizon))));
    }

    /// Another breach of the same case, arrested for in the same minute and still held, has a lower
    /// key.
    private static Condition isOfAnArrestAlreadyListed() {
        Breach other = BREACH.as("other");
        return DSL.exists(
                DSL.selectOne()
                        .from(other)
                        .where(other.CASE_ID.eq(BREACH.CASE_ID))
                        .and(minute(other.ARRESTED_AT).eq(minute(BREACH.ARRESTED_AT)))
                        .and(other.STATE.eq(BREACH.STATE))
                        .and(other.ID.lt(BREACH.ID)));
    }

    private static Field<Instant> minute(Field<Instant> at) {
        return DSL.function("date_trunc", at.getDataType(), DSL.inline("minute"), at);
    }

    private static Select<Record> clock(Kind kind, Run run, Condition condition) {
        return DSL.select(ClockColumns.of(kind, run, BREACH.ID))
                .from(BREACH)
                .join(CASE_FILE)
                .on(CASE_FILE.ID.eq(BREACH.CASE_ID))
                .where(condition);
    }
}
