package hedgeward.store.support;

import static hedgeward.store.jooq.Tables.BREACH;
import static hedgeward.store.jooq.Tables.CASE_FILE;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

import java.time.Instant;
import java.util.stream.Stream;

/// Which cases can have an open task: those not over at the instant, and those in which something
/// happened lately. A few too many do no harm, for the rules decide; one too few would.
final class WatchedCases {

    private WatchedCases() {}

    static Condition at(Instant at, Instant since) {
        Condition unfinished =
                CASE_FILE
                        .ORDER_MADE_AT
                        .isNull()
                        .and(CASE_FILE.GRANTED.isTrue())
                        .and(
                                CASE_FILE
                                        .HEARING_RESULT
                                        .isNull()
                                        .or(CASE_FILE.HEARING_RESULT.eq("ADJOURNED")))
                        .and(
                                CASE_FILE
                                        .HEARD_BY_LATEST
                                        .isNull()
                                        .or(CASE_FILE.HEARD_BY_LATEST.ge(since))
                                        .or(
                                                CASE_FILE.HEARING_LISTED_FOR.le(
                                                        CASE_FILE.HEARD_BY_LATEST))
                                        .or(CASE_FILE.HEARING_COUNT.gt(1)));
        Condition running =
                CASE_FILE
                        .ORDER_MADE_AT
                        .isNotNull()
                        .and(
                                CASE_FILE
                                        .ORDER_ENDS_AT
                                        .isNull()
                                        .or(CASE_FILE.ORDER_ENDS_AT.ge(since)));
        return CASE_FILE
                .AUTHORISED_AT
                .le(at)
                .and(
                        running.or(unfinished)
                                .or(lately(CASE_FILE.AUTHORISED_AT, since))
                                .or(lately(CASE_FILE.SERVED_AT, since))
                                .or(lately(CASE_FILE.HEARING_DETERMINED_AT, since))
                                .or(lately(CASE_FILE.HEARING_LISTED_FOR, since))
                                .or(CASE_FILE.ID.in(DSL.select(BREACH.CASE_ID).from(BREACH).where(breach(since)))));
    }

    /// Something of a breach happened lately. One that has stood longer has no open duty but in a
    /// case that runs.
    private static Condition breach(Instant since) {
        return Stream.of(
                        BREACH.ARRESTED_AT, BREACH.BEFORE_COURT_AT, BREACH.RELEASED_AT)
                .map(when -> lately(when, since))
                .reduce(DSL.falseCondition(), Condition::or);
    }

    private static Condition lately(Field<Instant> when, Instant since) {
        return when.ge(since);
    }
}
