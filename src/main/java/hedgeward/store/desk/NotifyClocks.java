package hedgeward.store.desk;

import static hedgeward.store.jooq.Tables.CASE_FILE;
import static hedgeward.store.jooq.Tables.NOTIFIABLE_EVENT;
import static hedgeward.store.jooq.Tables.NOTIFICATION_EXEMPTION;

import hedgeward.app.desk.DeskClock;
import hedgeward.domain.clock.London;
import hedgeward.domain.law.Regime;
import hedgeward.domain.notification.NotifiableEvent;
import hedgeward.domain.order.Stage;
import hedgeward.store.asof.StagePredicates;

import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.jooq.types.DayToSecond;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// The parts of the desk's statement for what respondents of a DAPO must notify. Where nothing was
/// recorded yet the three days follow from the order, whose exact end in London is worked out
/// afterwards; the statement sorts by an end at most a day later.
final class NotifyClocks {

    private static final Duration SURELY_LATER = Duration.ofDays(NotifiableEvent.DAYS - 1L);

    /// From the making, to an end at most a day later than the third in London.
    private static final ClockColumns.Run MADE =
            ClockColumns.Run.to(
                    CASE_FILE.ORDER_MADE_AT,
                    CASE_FILE.ORDER_MADE_AT.add(new DayToSecond(NotifiableEvent.DAYS)));

    private NotifyClocks() {}

    static List<Select<Record>> at(Instant at, Instant horizon) {
        Condition inForce =
                StagePredicates.at(at)
                        .is(Stage.Kind.IN_FORCE)
                        .and(CASE_FILE.REGIME.eq(Regime.DAPN_DAPO.name()));
        return List.of(
                ofOrders(inForce, horizon),
                ofRecordedOrders(inForce, horizon),
                ofEvents(inForce, horizon));
    }

    private static Select<Record> ofOrders(Condition inForce, Instant horizon) {
        return DSL.select(ClockColumns.of(DeskClock.Kind.NOTIFY, MADE, ClockColumns.NO_SUBJECT))
                .from(CASE_FILE)
                .where(inForce)
                .and(CASE_FILE.ORDER_MADE_AT.lt(horizon.minus(SURELY_LATER)))
                .andNotExists(
                        DSL.selectOne()
                                .from(NOTIFIABLE_EVENT)
                                .where(NOTIFIABLE_EVENT.CASE_ID.eq(CASE_FILE.ID)));
    }

    /// What was written down about the order counts from its making as it stands now, not from the
    /// day kept with it: the making may have been put right since.
    private static Select<Record> ofRecordedOrders(Condition inForce, Instant horizon) {
        return DSL.select(ClockColumns.of(DeskClock.Kind.NOTIFY, MADE, ClockColumns.NO_SUBJECT))
                .from(NOTIFIABLE_EVENT)
                .join(CASE_FILE)
                .on(CASE_FILE.ID.eq(NOTIFIABLE_EVENT.CASE_ID))
                .where(inForce)
                .and(NOTIFIABLE_EVENT.KIND.eq(NotifiableEvent.Kind.ORDER_MADE.name()))
                .and(CASE_FILE.ORDER_MADE_AT.lt(horizon.minus(SURELY_LATER)))
                .and(unmet());
    }

    private static Select<Record> ofEvents(Condition inForce, Instant horizon) {
        ClockColumns.Run run =
                ClockColumns.Run.to(NOTIFIABLE_EVENT.DUE_AT, NOTIFIABLE_EVENT.DUE_AT);
        return DSL.select(ClockColumns.of(DeskClock.Kind.NOTIFY, run, NOTIFIABLE_EVENT.ID))
                .from(NOTIFIABLE_EVENT)
                .join(CASE_FILE)
                .on(CASE_FILE.ID.eq(NOTIFIABLE_EVENT.CASE_ID))
                .where(inForce)
                .and(NOTIFIABLE_EVENT.KIND.ne(NotifiableEvent.Kind.ORDER_MADE.name()))
                .and(NOTIFIABLE_EVENT.DUE_AT.lt(horizon))
                .and(unmet());
    }

    /// The police were not told, and no exemption held on the day.
    private static Condition unmet() {
        return NOTIFIABLE_EVENT
                .RECEIVED_AT
                .isNull()
                .andNotExists(
                        DSL.selectOne()
                                .from(NOTIFICATION_EXEMPTION)
                                .where(NOTIFICATION_EXEMPTION.CASE_ID.eq(CASE_FILE.ID))
                                .and(
                                        NOTIFICATION_EXEMPTION.FROM_DAY.le(
                                                NOTIFIABLE_EVENT.HAPPENED_ON))
                                .and(
                                        NOTIFICATION_EXEMPTION
                                                .STOPPED_ON
                                                .isNull()
                                                .or(
                                                        NOTIFICATION_EXEMPTION.STOPPED_ON.gt(
                                                                NOTIFIABLE_EVENT.HAPPENED_ON))));
    }

    /// When a clock began: the order, or three days before the end of what was recorded.
    static Instant from(Instant from, boolean recorded) {
        return recorded ? from.minus(Duration.ofDays(NotifiableEvent.DAYS)) : from;
    }

    /// The end of the third day in London.
    static Instant due(Instant from, Instant due, boolean recorded) {
        return recorded
                ? due
                : London.endOf(London.dateOf(from).plusDays(NotifiableEvent.DAYS - 1L));
    }
}
