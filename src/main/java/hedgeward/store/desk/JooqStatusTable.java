package hedgeward.store.desk;

import static hedgeward.store.jooq.Tables.BREACH;
import static hedgeward.store.jooq.Tables.CASE_FILE;
import static hedgeward.store.jooq.Tables.VISIT;

import hedgeward.app.desk.StatusCounts;
import hedgeward.app.desk.StatusTable;
import hedgeward.domain.order.Stage;
import hedgeward.store.asof.BreachPredicates;
import hedgeward.store.asof.StagePredicates;
import hedgeward.store.asof.UnknownPredicates;
import hedgeward.store.asof.VisitPredicates;
import hedgeward.store.common.CurrentTransaction;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record2;
import org.jooq.Record7;
import org.jooq.impl.DSL;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

/// Counts at an instant: one pass over cases, one over visits, one over breaches.
public final class JooqStatusTable implements StatusTable {

    private static final Duration SOON = Duration.ofHours(72);
    private static final Set<Stage.Kind> WAITING =
            EnumSet.of(Stage.Kind.AWAITING_HEARING, Stage.Kind.ADJOURNED);

    private final CurrentTransaction current;

    public JooqStatusTable(CurrentTransaction current) {
        this.current = current;
    }

    @Override
    public StatusCounts count(Instant at) {
        DSLContext dsl = current.dsl();
        Record7<Integer, Integer, Integer, Integer, Integer, Integer, Integer> cases =
                cases(dsl, at);
        Record2<Integer, Integer> breaches = breaches(dsl, at);
        return new StatusCounts(
                at,
                cases.value1(),
                cases.value2(),
                cases.value3(),
                cases.value4(),
                cases.value5(),
                cases.value6(),
                visits(dsl, VisitPredicates.at(at).planned()),
                visits(dsl, VisitPredicates.at(at).overdue()),
                breaches.value1(),
                breaches.value2(),
                cases.value7());
    }

    private static Record7<Integer, Integer, Integer, Integer, Integer, Integer, Integer> cases(
            DSLContext dsl, Instant at) {
        StagePredicates stage = StagePredicates.at(at);
        Condition inForce = stage.is(Stage.Kind.IN_FORCE);
        Condition unserved =
                CASE_FILE.ORDER_SERVED_AT.isNull().or(CASE_FILE.ORDER_SERVED_AT.gt(at));
        return dsl.select(
                        number(stage.is(Stage.Kind.UNSERVED)),
                        number(stage.isAnyOf(WAITING)),
                        number(inForce),
                        number(stage.is(Stage.Kind.EXPIRED)),
                        number(inForce.and(CASE_FILE.ORDER_ENDS_AT.le(at.plus(SOON)))),
                        number(inForce.and(unserved)),
                        number(UnknownPredicates.at(at).open()))
                .from(CASE_FILE)
                .fetchSingle();
    }

    private static int visits(DSLContext dsl, Condition condition) {
        return dsl.selectCount()
                .from(VISIT)
                .join(CASE_FILE)
                .on(CASE_FILE.ID.eq(VISIT.CASE_ID))
                .where(condition)
                .fetchSingle()
                .value1();
    }

    private static Record2<Integer, Integer> breaches(DSLContext dsl, Instant at) {
        BreachPredicates breach = BreachPredicates.at(at);
        return dsl.select(number(breach.open()), number(breach.inCustody()))
                .from(BREACH)
                .fetchSingle();
    }

    private static Field<Integer> number(Condition condition) {
        return DSL.count().filterWhere(condition);
    }
}
