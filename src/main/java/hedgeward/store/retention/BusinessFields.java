package hedgeward.store.retention;

import static hedgeward.store.jooq.Tables.BREACH;
import static hedgeward.store.jooq.Tables.CASE_FILE;
import static hedgeward.store.jooq.Tables.GLASS_OPENING;
import static hedgeward.store.jooq.Tables.GLASS_REVIEW;
import static hedgeward.store.jooq.Tables.NOTIFIABLE_EVENT;
import static hedgeward.store.jooq.Tables.VISIT;

import hedgeward.domain.order.Stage;
import hedgeward.domain.retention.Business;
import hedgeward.store.asof.BreachPredicates;
import hedgeward.store.asof.StagePredicates;
import hedgeward.store.asof.VisitPredicates;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;

import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What still goes on in a row of `case_file` at an instant.
final class BusinessFields {

    /// The notice is not decided upon to its end. One that was never served stays so: nobody is
    /// asked to guess that it never will be.
    private static final Set<Stage.Kind> OPEN =
            EnumSet.of(
                    Stage.Kind.NOT_YET,
                    Stage.Kind.UNSERVED,
                    Stage.Kind.AWAITING_HEARING,
                    Stage.Kind.ADJOURNED);

    private final Map<Business, Field<Boolean>> fields = new EnumMap<>(Business.class);

    BusinessFields(Instant at) {
        StagePredicates stage = StagePredicates.at(at);
        BreachPredicates breach = BreachPredicates.at(at);
        Condition beforeCourt = BREACH.STATE.eq("BEFORE_COURT");
        put(Business.CASE_OPEN, stage.isAnyOf(OPEN));
        put(Business.ORDER_LIVE, stage.living());
        put(Business.PERSON_HELD, hasBreach(breach.inCustody()));
        put(Business.COURT_PENDING, hasBreach(beforeCourt).or(CASE_FILE.RETURN_AWAITED.isTrue()));
        put(Business.OPENING_UNREVIEWED, unreviewed());
        put(
                Business.DUTY_OPEN,
                hasBreach(breach.open().andNot(beforeCourt))
                        .or(
                                DSL.exists(
                                        DSL.selectOne()
                                                .from(VISIT)
                                                .where(VISIT.CASE_ID.eq(CASE_FILE.ID))
                                                .and(VisitPredicates.unrecorded())))
                        .or(
                                DSL.exists(
                                        DSL.selectOne()
                                                .from(NOTIFIABLE_EVENT)
                                                .where(NOTIFIABLE_EVENT.CASE_ID.eq(CASE_FILE.ID))
                                                .and(NOTIFIABLE_EVENT.RECEIVED_AT.isNull()))));
    }

    private static Condition unreviewed() {
        return DSL.exists(
                DSL.selectOne()
                        .from(GLASS_OPENING)
                        .where(GLASS_OPENING.CASE_ID.eq(CASE_FILE.ID))
                        .andNotExists(
                                DSL.selectOne()
                                        .from(GLASS_REVIEW)
                                        .where(GLASS_REVIEW.OPENING_ID.eq(GLASS_OPENING.ID))));
    }

    List<Field<Boolean>> all() {
        return List.copyOf(fields.values());
    }

    Set<Business> in(Record row) {
        Set<Business> found = EnumSet.noneOf(Business.class);
        fields.forEach(
                (what, field) -> {
                    if (Boolean.TRUE.equals(row.get(field))) {
                        found.add(what);
                    }
                });
        return found;
    }

    private void put(Business what, Condition condition) {
        fields.put(what, DSL.field(condition).as(what.name()));
    }

    private static Condition hasBreach(Condition how) {
        return DSL.exists(
                DSL.selectOne().from(BREACH).where(BREACH.CASE_ID.eq(CASE_FILE.ID)).and(how));
    }
}
