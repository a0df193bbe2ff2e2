package hedgeward.store.asof;

import static hedgeward.store.jooq.Tables.CASE_CHILD;
import static hedgeward.store.jooq.Tables.CASE_CONDITION;
import static hedgeward.store.jooq.Tables.CASE_FILE;
import static hedgeward.store.jooq.Tables.CASE_HEARING;

import hedgeward.domain.condition.ConditionType;
import hedgeward.domain.order.DecisionMeans;
import hedgeward.domain.order.Representations;
import hedgeward.domain.order.Stage;
import hedgeward.domain.order.Unknown;
import hedgeward.store.jooq.tables.CaseCondition;
import hedgeward.store.jooq.tables.CaseHearing;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/// Whether something is still not known of a row of `case_file` that matters at an instant. What it
/// is, [hedgeward.domain.order.Unknowns] says; a test holds the two together.
public final class UnknownPredicates {

    private final Instant at;

    private UnknownPredicates(Instant at) {
        this.at = at;
    }

    public static UnknownPredicates at(Instant at) {
        return new UnknownPredicates(at);
    }

    /// Whether anything is open that matters.
    public Condition open() {
        return mattering(Unknown.Until.OVER)
                .and(anyOf(Unknown.Until.OVER))
                .or(mattering(Unknown.Until.HEARD).and(anyOf(Unknown.Until.HEARD)));
    }

    private Condition mattering(Unknown.Until until) {
        Unknown any =
                Arrays.stream(Unknown.values())
                        .filter(unknown -> unknown.until() == until)
                        .findFirst()
                        .orElseThrow();
        List<Stage.Kind> stages =
                Arrays.stream(Stage.Kind.values()).filter(any::mattersAt).toList();
        return StagePredicates.at(at).isAnyOf(stages);
    }

    private static Condition anyOf(Unknown.Until until) {
        return Arrays.stream(Unknown.values())
                .filter(unknown -> unknown.until() == until)
                .map(UnknownPredicates::is)
                .reduce(DSL.falseCondition(), Condition::or);
    }

    private static Condition is(Unknown unknown) {
        return switch (unknown) {
            case OFFICER_IN_CASE -> CASE_FILE.OFFICER_IN_CASE.isNull();
            case RESPONDENT_BORN -> CASE_FILE.RESPONDENT_BORN_ON.isNull();
            case RESPONDENT_ADDRESS -> noRespondentAddress();
            case PROTECTED_ADDRESS -> noProtectedAddress();
            case SAFE_PHONE -> CASE_FILE.SAFE_PHONE.isNull();
            case CODE_WORD -> CASE_FILE.CODE_WORD.isNull();
            case RISK -> CASE_FILE.RISK.isNull();
            case RELATIONSHIP -> CASE_FILE.RELATIONSHIP_KIND.isNull();
            case SHARED_HOME -> CASE_FILE.SHARED_PREMISES.isNull();
            case CHILDREN -> CASE_FILE.CHILD_COUNT.isNull().and(children().eq(0));
            case CHILDREN_NAMES -> CASE_FILE.CHILD_COUNT.gt(children());
            case WRITTEN_CONFIRMATION -> unconfirmed();
            case COMMANDING_OFFICER -> commanderNotTold();
            case REPRESENTATIONS -> notYetAble();
            case PROPORTIONALITY -> decided().and(CASE_FILE.PROPORTIONALITY.isNull());
            case PROSECUTION -> decided().and(CASE_FILE.PROSECUTION.isNull());
            case TERM_REASONS -> termWithoutReason();
            case ADDRESS_ASKED -> served().and(addressNotAsked());
            case HEARING -> served().and(unlisted());
            case HEARING_COURT -> served().and(listing(CASE_HEARING.COURT));
            case HEARING_NOTICE -> served().and(listing(CASE_HEARING.TOLD_HOW));
            case RETURN_HEARING ->
                    CASE_FILE.RETURN_AWAITED.isTrue().and(CASE_FILE.RETURN_LISTED_FOR.isNull());
        };
    }

    private static Condition noRespondentAddress() {
        return CASE_FILE.RESPONDENT_ADDRESS.isNull().and(CASE_FILE.RESPONDENT_POSTCODE.isNull());
    }

    private static Condition noProtectedAddress() {
        return CASE_FILE.PROTECTED_ADDRESS.isNull().and(CASE_FILE.PROTECTED_POSTCODE.isNull());
    }

    private static Condition unconfirmed() {
        return CASE_FILE
                .DECIDED_MEANS
                .eq(DecisionMeans.BY_PHONE.name())
                .and(CASE_FILE.DECISION_CONFIRMED_AT.isNull());
    }

    private static Condition commanderNotTold() {
        return CASE_FILE
                .SERVICE_LAW
                .isTrue()
                .and(CASE_FILE.SERVICE_ACCOMMODATION.isTrue())
                .and(CASE_FILE.COMMANDER_WHO.isNull());
    }

    private static Condition notYetAble() {
        return CASE_FILE.REPRESENTATIONS.eq(Representations.NOT_YET_ABLE.name());
    }

    private static Condition addressNotAsked() {
        return CASE_FILE.ADDRESS_ASKED.isNull().or(CASE_FILE.ADDRESS_ASKED.isFalse());
    }

    private static Condition unlisted() {
        return CASE_FILE.HEARING_LISTED_FOR.isNull().or(CASE_FILE.HEARING_RESULT.isNotNull());
    }

    private static Condition decided() {
        return CASE_FILE.AUTHORISED_BY.isNotNull();
    }

    private static Condition served() {
        return CASE_FILE.SERVED_AT.isNotNull();
    }

    private static Field<Integer> children() {
        return DSL.field(
                DSL.selectCount().from(CASE_CHILD).where(CASE_CHILD.CASE_ID.eq(CASE_FILE.ID)));
    }

    private static Condition termWithoutReason() {
        CaseCondition newest = CASE_CONDITION.as("newest");
        return DSL.exists(
                DSL.selectOne()
                        .from(CASE_CONDITION)
                        .where(CASE_CONDITION.CASE_ID.eq(CASE_FILE.ID))
                        .and(CASE_CONDITION.PART.eq("NOTICE"))
                        .and(CASE_CONDITION.TYPE.ne(ConditionType.NO_MOLESTATION.name()))
                        .and(CASE_CONDITION.REASON.isNull())
                        .and(
                                CASE_CONDITION.VERSION.eq(
                                        DSL.select(DSL.max(newest.VERSION))
                                                .from(newest)
                                                .where(newest.CASE_ID.eq(CASE_FILE.ID))
                                                .and(newest.PART.eq("NOTICE")))));
    }

    /// Whether the newest listing, still without a result, lacks this.
    private static Condition listing(Field<?> missing) {
        CaseHearing newest = CASE_HEARING.as("newest_hearing");
        return DSL.exists(
                DSL.selectOne()
                        .from(CASE_HEARING)
                        .where(CASE_HEARING.CASE_ID.eq(CASE_FILE.ID))
                        .and(CASE_HEARING.RESULT.isNull())
                        .and(missing.isNull())
                        .and(
                                CASE_HEARING.NUMBER.eq(
                                        DSL.select(DSL.max(newest.NUMBER))
                                                .from(newest)
                                                .where(newest.CASE_ID.eq(CASE_FILE.ID)))));
    }
}
