package hedgeward.store.asof;

import static hedgeward.store.jooq.Tables.CASE_FILE;

import hedgeward.domain.order.HearingResult;
import hedgeward.domain.order.Stage;
import hedgeward.domain.order.event.OrderEnding;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;

/// The stage of a row of `case_file` at an instant.
public final class StagePredicates {

    /// First instant at which an order is over: a court ended it, or its last day is.
    static final Field<Instant> OVER_AT =
            DSL.coalesce(CASE_FILE.ORDER_ENDED_AT, CASE_FILE.ORDER_ENDS_AT);

    private final Instant at;
    private final SuspensionPredicates suspension;

    private StagePredicates(Instant at) {
        this.at = at;
        this.suspension = new SuspensionPredicates(at);
    }

    public static StagePredicates at(Instant at) {
        return new StagePredicates(at);
    }

    /// Whether the case is at one of these stages.
    public Condition isAnyOf(Collection<Stage.Kind> kinds) {
        return kinds.stream().map(this::is).reduce(DSL.falseCondition(), Condition::or);
    }

    /// Whether the case is at this stage.
    public Condition is(Stage.Kind kind) {
        return switch (kind) {
            case NOT_YET -> CASE_FILE.AUTHORISED_AT.gt(at);
            case NOTICE_REFUSED -> CASE_FILE.AUTHORISED_AT.le(at).andNot(granted());
            case IN_FORCE -> living().andNot(suspension.suspended());
            case SUSPENDED -> living().and(suspension.suspended());
            case EXPIRED -> CASE_FILE.ORDER_ENDS_AT.le(at).and(made()).and(unended());
            case RESCINDED -> ended(OrderEnding.How.RESCINDED);
            case DISCHARGED -> ended(OrderEnding.How.DISCHARGED);
            case UNSERVED -> notBy(CASE_FILE.SERVED_AT).and(unmade());
            case AWAITING_HEARING ->
                    waiting()
                            .and(
                                    resulted(HearingResult.MADE)
                                            .or(undecided().and(mayStillBeHeard())));
            case ADJOURNED ->
                    waiting().and(resulted(HearingResult.ADJOURNED).or(unknown().and(relisted())));
            case LAPSED ->
                    waiting()
                            .and(
                                    resulted(HearingResult.LAPSED)
                                            .or(undecided().and(neverHeardInTime())));
            case REFUSED -> waiting().and(resulted(HearingResult.REFUSED));
            case WITHDRAWN -> waiting().and(resulted(HearingResult.WITHDRAWN));
        };
    }

    /// The place of the stage in [Stage.Kind], to sort by. Most cases of an old register are
    /// expired, so that is asked first.
    @SuppressWarnings("EnumOrdinal") // only the order within one query; never kept
    public Field<Integer> place() {
        return EnumSet.allOf(Stage.Kind.class).stream()
                .filter(kind -> kind != Stage.Kind.EXPIRED)
                .reduce(
                        DSL.when(is(Stage.Kind.EXPIRED), Stage.Kind.EXPIRED.ordinal()),
                        (places, kind) -> places.when(is(kind), kind.ordinal()),
                        (_, last) -> last);
    }

    /// The deadline that matters at the stage; null where none does. An order that is over has
    /// none, which is asked first because most are.
    public Field<Instant> due() {
        Condition over = OVER_AT.le(at).and(CASE_FILE.ORDER_MADE_AT.le(at));
        return DSL.when(over, DSL.castNull(CASE_FILE.ORDER_ENDS_AT))
                .when(is(Stage.Kind.IN_FORCE), CASE_FILE.ORDER_ENDS_AT)
                .when(
                        is(Stage.Kind.SUSPENDED),
                        DSL.coalesce(suspension.until(), CASE_FILE.ORDER_ENDS_AT))
                .when(is(Stage.Kind.AWAITING_HEARING), CASE_FILE.HEARD_BY_ACT)
                .when(
                        is(Stage.Kind.ADJOURNED).and(CASE_FILE.HEARING_RESULT.isNull()),
                        CASE_FILE.HEARING_LISTED_FOR);
    }

    /// When the suspension of the order began; null where it is not suspended.
    public Field<Instant> suspendedFrom() {
        return suspension.from();
    }

    /// When its suspension is over; null where it is not suspended or nobody knows.
    public Field<Instant> suspendedUntil() {
        return suspension.until();
    }

    /// Whether an order was made by then.
    public Condition made() {
        return CASE_FILE.ORDER_MADE_AT.le(at).and(live());
    }

    /// Whether an order was made by then and is not over: in force, or suspended.
    public Condition living() {
        return notBy(CASE_FILE.ORDER_ENDS_AT).and(made()).and(unended());
    }

    private Condition unended() {
        return notBy(CASE_FILE.ORDER_ENDED_AT);
    }

    private Condition ended(OrderEnding.How how) {
        return CASE_FILE
                .ORDER_ENDED_AT
                .le(at)
                .and(CASE_FILE.ORDER_ENDED_HOW.eq(how.name()))
                .and(made());
    }

    private Condition live() {
        return CASE_FILE.AUTHORISED_AT.le(at).and(granted());
    }

    private static Condition granted() {
        return CASE_FILE.GRANTED.isTrue();
    }

    private Condition unmade() {
        return notBy(CASE_FILE.ORDER_MADE_AT).and(live());
    }

    private Condition waiting() {
        return unmade().and(CASE_FILE.SERVED_AT.le(at));
    }

    private Condition notBy(Field<Instant> when) {
        return when.isNull().or(when.gt(at));
    }

    private static Field<Instant> heard() {
        return DSL.coalesce(
                CASE_FILE.HEARING_DETERMINED_AT, CASE_FILE.HEARING_LISTED_FOR, CASE_FILE.SERVED_AT);
    }

    private Condition resulted(HearingResult result) {
        return CASE_FILE.HEARING_RESULT.eq(result.name()).and(heard().le(at));
    }

    private Condition unknown() {
        return CASE_FILE.HEARING_RESULT.isNull().or(heard().gt(at));
    }

    private static Condition relisted() {
        return CASE_FILE.HEARING_COUNT.gt(1);
    }

    private Condition undecided() {
        return unknown().andNot(relisted());
    }

    private Condition mayStillBeHeard() {
        return CASE_FILE.HEARD_BY_LATEST.ge(at).or(listedInTime());
    }

    private Condition neverHeardInTime() {
        return CASE_FILE
                .HEARD_BY_LATEST
                .lt(at)
                .and(
                        CASE_FILE
                                .HEARING_LISTED_FOR
                                .isNull()
                                .or(CASE_FILE.HEARING_LISTED_FOR.gt(CASE_FILE.HEARD_BY_LATEST)));
    }

    private static Condition listedInTime() {
        return CASE_FILE.HEARING_LISTED_FOR.le(CASE_FILE.HEARD_BY_LATEST);
    }
}
