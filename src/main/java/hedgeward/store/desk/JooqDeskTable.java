package hedgeward.store.desk;

import static hedgeward.store.jooq.Tables.CASE_FILE;
import static hedgeward.store.jooq.Tables.VISIT;

import hedgeward.app.common.Urgency;
import hedgeward.app.desk.DeskClock;
import hedgeward.app.desk.DeskClock.Kind;
import hedgeward.app.desk.DeskTable;
import hedgeward.app.office.Reminders;
import hedgeward.domain.order.Stage;
import hedgeward.store.asof.StagePredicates;
import hedgeward.store.asof.VisitPredicates;
import hedgeward.store.common.CurrentTransaction;
import hedgeward.store.desk.ClockColumns.Run;
import hedgeward.store.settings.JooqReminders;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.impl.DSL;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// The clocks of the desk as one statement: a part for each kind, together sorted by what runs out
/// first. Custody under another clock than the court's (a DAPO's) has no deadline here.
public final class JooqDeskTable implements DeskTable {

    private final CurrentTransaction current;

    public JooqDeskTable(CurrentTransaction current) {
        this.current = current;
    }

    @Override
    public List<DeskClock> findClocks(Instant at, Instant horizon, int limit) {
        Reminders reminders = new JooqReminders(current).reminders();
        Select<Record> all =
                Stream.of(
                                ofCases(at, horizon, reminders),
                                NotifyClocks.at(at, horizon),
                                List.of(TermClocks.at(at, horizon)),
                                ofVisits(at, horizon),
                                BreachClocks.at(at, horizon, reminders.unanswered()))
                        .flatMap(List::stream)
                        .reduce(Select::unionAll)
                        .orElseThrow();
        return current
                .dsl()
                .select(DSL.asterisk())
                .from(all.asTable("clocks"))
                .orderBy(urgency(at))
                .limit(limit)
                .fetch(ClockColumns::clock)
                .stream()
                .filter(clock -> clock.kind() != Kind.NOTIFY || clock.due().isBefore(horizon))
                .sorted(Comparator.comparing(DeskClock::due))
                .toList();
    }

    /// What is long past comes last, the newest first: what an older register left open for ever
    /// takes no place from a clock that runs.
    private static List<OrderField<?>> urgency(Instant at) {
        Condition past = ClockColumns.DUE.lt(at.minus(Urgency.LATELY));
        return List.of(
                DSL.when(past, DSL.inline(1)).otherwise(DSL.inline(0)).asc(),
                DSL.when(past, DSL.castNull(ClockColumns.DUE)).otherwise(ClockColumns.DUE).asc(),
                ClockColumns.DUE.desc(),
                ClockColumns.KIND.asc(),
                ClockColumns.REF.asc());
    }

    private static List<Select<Record>> ofCases(Instant at, Instant horizon, Reminders reminders) {
        return Stream.concat(ofNotices(at, horizon, reminders.adjourned()), ofOrders(at, horizon))
                .toList();
    }

    private static Stream<Select<Record>> ofNotices(
            Instant at, Instant horizon, Duration longAdjourned) {
        StagePredicates stage = StagePredicates.at(at);
        Condition adjourned = stage.is(Stage.Kind.ADJOURNED);
        Condition dated = CASE_FILE.HEARING_RESULT.isNull();
        Condition near = dated.and(CASE_FILE.HEARING_LISTED_FOR.lt(horizon));
        Condition old = CASE_FILE.SERVED_AT.le(at.minus(longAdjourned));
        return Stream.of(
                ofCase(
                        Kind.HEARING,
                        new Run(
                                CASE_FILE.SERVED_AT,
                                CASE_FILE.HEARD_BY_ACT,
                                CASE_FILE.HEARD_BY_LATEST),
                        stage.is(Stage.Kind.AWAITING_HEARING)),
                ofCase(
                        Kind.HEARING,
                        Run.to(CASE_FILE.SERVED_AT, CASE_FILE.HEARING_LISTED_FOR),
                        adjourned.and(near)),
                ofCase(
                        Kind.ADJOURNED,
                        Run.since(CASE_FILE.SERVED_AT),
                        adjourned
                                .and(CASE_FILE.HEARING_LISTED_FOR.isNull().or(DSL.not(near)))
                                .and(DSL.not(dated).or(old))),
                ofCase(
                        Kind.NOTICE_UNSERVED,
                        Run.since(CASE_FILE.AUTHORISED_AT),
                        stage.is(Stage.Kind.UNSERVED)));
    }

    private static Stream<Select<Record>> ofOrders(Instant at, Instant horizon) {
        StagePredicates stage = StagePredicates.at(at);
        Condition inForce = stage.is(Stage.Kind.IN_FORCE);
        return Stream.of(
                ofCase(
                        Kind.ORDER_UNSERVED,
                        Run.since(CASE_FILE.ORDER_MADE_AT),
                        inForce.and(notBy(CASE_FILE.ORDER_SERVED_AT, at))),
                ofCase(
                        Kind.BINDS_AGAIN,
                        Run.to(stage.suspendedFrom(), stage.suspendedUntil()),
                        stage.is(Stage.Kind.SUSPENDED).and(stage.suspendedUntil().lt(horizon))),
                ofCase(
                        Kind.RETURN_HEARING,
                        Run.to(CASE_FILE.ORDER_MADE_AT, CASE_FILE.RETURN_LISTED_FOR),
                        inForce.and(CASE_FILE.RETURN_LISTED_FOR.lt(horizon))),
                ofCase(
                        Kind.ORDER_ENDS,
                        Run.to(CASE_FILE.ORDER_MADE_AT, CASE_FILE.ORDER_ENDS_AT),
                        inForce.and(CASE_FILE.ORDER_ENDS_AT.lt(horizon))));
    }

    private static List<Select<Record>> ofVisits(Instant at, Instant horizon) {
        VisitPredicates visit = VisitPredicates.at(at);
        return List.of(
                ofVisit(Kind.VISIT, visit.planned().and(VISIT.WINDOW_TO.lt(horizon))),
                ofVisit(Kind.VISIT_OVERDUE, visit.overdue()));
    }

    private static Select<Record> ofCase(Kind kind, Run run, Condition condition) {
        return DSL.select(ClockColumns.of(kind, run, ClockColumns.NO_SUBJECT))
                .from(CASE_FILE)
                .where(condition);
    }

    private static Select<Record> ofVisit(Kind kind, Condition condition) {
        return DSL.select(
                        ClockColumns.of(kind, Run.to(VISIT.WINDOW_FROM, VISIT.WINDOW_TO), VISIT.ID))
                .from(VISIT)
                .join(CASE_FILE)
                .on(CASE_FILE.ID.eq(VISIT.CASE_ID))
                .where(VisitPredicates.unrecorded())
                .and(condition);
    }

    private static Condition notBy(Field<Instant> when, Instant at) {
        return when.isNull().or(when.gt(at));
    }
}
