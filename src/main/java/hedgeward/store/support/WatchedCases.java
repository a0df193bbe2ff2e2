package hedgeward.store.support;

import static hedgeward.store.jooq.Tables.BREACH;
import static hedgeward.store.jooq.Tables.CASE_FILE;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.DSL;

import java.time.Instant;
import java.util.List;

/// Which cases can have an open task: those not over at the instant, and those in which something
/// happened lately. A few too many do no harm, for the rules decide; one too few would.
final class WatchedCases {

    private WatchedCases() {}

    /// Their references. Cases of breaches are joined in: a question inside the condition would be
    /// asked anew for every row.
    static Select<Record1<String>> refs(DSLContext dsl, Instant at, Instant since) {
        return dsl.select(CASE_FILE.REF)
                .from(CASE_FILE)
                .where(at(at, since))
                .union(
                        DSL.select(CASE_FILE.REF)
                                .from(BREACH)
                                .join(CASE_FILE)
                                .on(CASE_FILE.ID.eq(BREACH.CASE_ID))
                                .where(CASE_FILE.AUTHORISED_AT.le(at))
                                .and(lately(since)));
    }

    private static Condition at(Instant at, Instant since) {
        return CASE_FILE
                .AUTHORISED_AT
                .le(at)
                .and(
                        orderNotLongOver(since)
                                .or(noticeNotLongOver(since))
                                .or(
                                        anyLately(
                                                since,
                                                List.of(
                                                        CASE_FILE.AUTHORISED_AT,
                                                        CASE_FILE.SERVED_AT,
                                                        CASE_FILE.HEARING_DETERMINED_AT,
                                                        CASE_FILE.HEARING_LISTED_FOR))));
    }

    private static Condition orderNotLongOver(Instant since) {
        return CASE_FILE
                .ORDER_MADE_AT
                .isNotNull()
                .and(notBefore(CASE_FILE.ORDER_ENDS_AT, since))
                .and(notBefore(CASE_FILE.ORDER_ENDED_AT, since));
    }

    /// A granted notice without an order that nobody ended, and that did not lapse long ago.
    private static Condition noticeNotLongOver(Instant since) {
        Condition open =
                CASE_FILE.HEARING_RESULT.isNull().or(CASE_FILE.HEARING_RESULT.eq("ADJOURNED"));
        Condition alive =
                notBefore(CASE_FILE.HEARD_BY_LATEST, since)
                        .or(CASE_FILE.HEARING_LISTED_FOR.le(CASE_FILE.HEARD_BY_LATEST))
                        .or(CASE_FILE.HEARING_COUNT.gt(1))
                        .or(CASE_FILE.HEARING_RESULT.isNotNull());
        return CASE_FILE.ORDER_MADE_AT.isNull().and(CASE_FILE.GRANTED).and(open).and(alive);
    }

    /// Breaches in which something happened lately. One that has stood longer has no open duty but
    /// in a case that runs.
    private static Condition lately(Instant since) {
        return anyLately(
                since, List.of(BREACH.ARRESTED_AT, BREACH.BEFORE_COURT_AT, BREACH.RELEASED_AT));
    }

    private static Condition anyLately(Instant since, List<Field<Instant>> moments) {
        return moments.stream()
                .map(when -> when.ge(since))
                .reduce(DSL.falseCondition(), Condition::or);
    }

    private static Condition notBefore(Field<Instant> when, Instant since) {
        return when.isNull().or(when.ge(since));
    }
}
