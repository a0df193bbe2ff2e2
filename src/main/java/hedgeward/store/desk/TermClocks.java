package hedgeward.store.desk;

import static hedgeward.store.jooq.Tables.CASE_CONDITION;
import static hedgeward.store.jooq.Tables.CASE_FILE;

import hedgeward.app.desk.DeskClock;
import hedgeward.domain.order.Stage;
import hedgeward.store.asof.StagePredicates;
import hedgeward.store.jooq.tables.CaseCondition;

import org.jooq.Record;
import org.jooq.Select;
import org.jooq.impl.DSL;

import java.time.Instant;

/// The part of the desk's statement for terms that end before their order does (DAA 2021 s.38): one
/// line a case and end, of the newest wording.
final class TermClocks {

    private static final String ORDER = "ORDER";

    private TermClocks() {}

    static Select<Record> at(Instant at, Instant horizon) {
        CaseCondition newer = CASE_CONDITION.as("newer");
        return DSL.selectDistinct(
                        ClockColumns.of(
                                DeskClock.Kind.TERM_ENDS,
                                ClockColumns.Run.to(
                                        CASE_FILE.ORDER_MADE_AT, CASE_CONDITION.ENDS_AT),
                                ClockColumns.NO_SUBJECT))
                .from(CASE_CONDITION)
                .join(CASE_FILE)
                .on(CASE_FILE.ID.eq(CASE_CONDITION.CASE_ID))
                .where(StagePredicates.at(at).is(Stage.Kind.IN_FORCE))
                .and(CASE_CONDITION.PART.eq(ORDER))
                .and(CASE_CONDITION.ENDS_AT.gt(at))
                .and(CASE_CONDITION.ENDS_AT.lt(horizon))
                .and(
                        CASE_FILE
                                .ORDER_ENDS_AT
                                .isNull()
                                .or(CASE_FILE.ORDER_ENDS_AT.gt(CASE_CONDITION.ENDS_AT)))
                .andNotExists(
                        DSL.selectOne()
                                .from(newer)
                                .where(newer.CASE_ID.eq(CASE_CONDITION.CASE_ID))
                                .and(newer.PART.eq(ORDER))
                                .and(newer.VERSION.gt(CASE_CONDITION.VERSION)));
    }
}
