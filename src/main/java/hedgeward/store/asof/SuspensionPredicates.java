package hedgeward.store.asof;

import static hedgeward.store.jooq.Tables.CASE_FILE;
import static hedgeward.store.jooq.Tables.ORDER_EVENT;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

import java.time.Instant;
import java.util.UUID;

/// Whether the order of a row of `case_file` is suspended at an instant. Nearly no order ever is:
/// the row says so itself, and only the rest is looked up.
final class SuspensionPredicates {

    private static final String SUSPENDED = "SUSPENDED";

    private final Instant at;

    SuspensionPredicates(Instant at) {
        this.at = at;
    }

    Condition suspended() {
        return begun().and(DSL.exists(DSL.selectOne().from(ORDER_EVENT).where(covering())));
    }

    /// Whether one suspension of a case's order reaches from one instant to another.
    static Condition around(Field<UUID> caseId, Field<Instant> from, Field<Instant> to) {
        return DSL.exists(
                DSL.selectOne()
                        .from(ORDER_EVENT)
                        .where(ORDER_EVENT.CASE_ID.eq(caseId))
                        .and(ORDER_EVENT.KIND.eq(SUSPENDED))
                        .and(ORDER_EVENT.TAKES_EFFECT_AT.le(from))
                        .and(ORDER_EVENT.ENDED_AT.isNull().or(ORDER_EVENT.ENDED_AT.ge(to))));
    }

    /// When the suspension began; null when none covers the instant.
    Field<Instant> from() {
        return spanOf(ORDER_EVENT.TAKES_EFFECT_AT);
    }

    /// When it ended, or will; null when that is not known.
    Field<Instant> until() {
        return spanOf(ORDER_EVENT.ENDED_AT);
    }

    private Field<Instant> spanOf(Field<Instant> column) {
        return DSL.when(
                begun(),
                DSL.field(
                        DSL.select(column)
                                .from(ORDER_EVENT)
                                .where(covering())
                                .orderBy(ORDER_EVENT.PLACE)
                                .limit(1)));
    }

    private Condition begun() {
        return CASE_FILE.FIRST_SUSPENDED_AT.isNotNull().and(CASE_FILE.FIRST_SUSPENDED_AT.le(at));
    }

    private Condition covering() {
        return ORDER_EVENT
                .CASE_ID
                .eq(CASE_FILE.ID)
                .and(ORDER_EVENT.KIND.eq(SUSPENDED))
                .and(ORDER_EVENT.TAKES_EFFECT_AT.le(at))
                .and(ORDER_EVENT.ENDED_AT.isNull().or(ORDER_EVENT.ENDED_AT.gt(at)));
    }
}
