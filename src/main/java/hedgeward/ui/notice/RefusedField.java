package hedgeward.ui.notice;

import hedgeward.app.order.RecordNotice;

import java.util.Optional;
import java.util.function.Function;

/// Beside which field a refusal is said.
final class RefusedField {

    private RefusedField() {}

    /// Empty when no field is to blame.
    static Optional<NoticeField> of(RecordNotice.Refusal refusal, NoticeAnswers answers) {
        return switch (refusal.why()) {
            case AUTHORISER_RANK_TOO_LOW -> Optional.of(NoticeField.AUTHORISER);
            case RESPONDENT_UNDER_18 -> Optional.of(NoticeField.RESPONDENT_BORN);
            case MOLESTATION_TERM_MISSING, OCCUPATION_TERM_WITHOUT_SHARED_PREMISES ->
                    Optional.of(NoticeField.TERMS);
            case MATTER_NOT_CONSIDERED -> firstEmpty(answers, MatterFields::finding);
            case STEPS_NOT_RECORDED -> firstEmpty(answers, MatterFields::steps);
            case GROUNDS_MISSING -> Optional.of(NoticeField.GROUNDS);
            case OWN_DRAFT -> Optional.of(NoticeField.DRAFTED_BY);
            case CONFIRMED_BEFORE_DECIDED -> Optional.of(NoticeField.CONFIRMED_AT);
            case IN_THE_FUTURE -> Optional.of(timeOf(refusal.part()));
            case SERVER_NOT_A_CONSTABLE -> Optional.of(NoticeField.SERVED_BY);
            case SERVED_BEFORE_AUTHORISED, NOTICE_NOT_SERVED -> Optional.of(NoticeField.SERVED_AT);
            case LISTED_BEFORE_SERVICE -> Optional.of(NoticeField.LISTED_AT);
            case NOT_GRANTED -> Optional.of(NoticeField.DECISION);
            case ALREADY_SERVED,
                    NO_NOTICE,
                    TOLD_BEFORE_SERVICE,
                    NO_ADDRESS_GIVEN,
                    ADDRESS_WAS_GIVEN,
                    EFFORTS_NOT_SAID,
                    NO_HEARING_LISTED,
                    ALREADY_DETERMINED,
                    ORDER_BEFORE_SERVICE_OF_NOTICE,
                    TERM_OUT_OF_RANGE,
                    LAST_DAY_DOES_NOT_FIT,
                    NO_ORDER,
                    ORDER_SERVED_BEFORE_MADE,
                    NOTICE_LAPSED,
                    HOURS_NOT_OVER,
                    ORDER_NOT_IN_FORCE,
                    ALREADY_SUSPENDED,
                    NOT_SUSPENDED,
                    SUSPENDED_AFTER_THE_ORDER,
                    LATER_DECISION_RECORDED,
                    DVPO_IS_NOT_VARIED,
                    DAPO_IS_NOT_SUSPENDED ->
                    Optional.empty();
        };
    }

    private static Optional<NoticeField> firstEmpty(
            NoticeAnswers answers, Function<MatterFields, NoticeField> part) {
        return answers.matters().stream()
                .map(MatterFields::of)
                .map(part)
                .filter(answers::isEmpty)
                .findFirst();
    }

    private static NoticeField timeOf(RecordNotice.Part part) {
        return switch (part) {
            case DECISION -> NoticeField.DECIDED_AT;
            case SERVICE -> NoticeField.SERVED_AT;
            case LISTING -> NoticeField.LISTED_AT;
        };
    }
}
