package hedgeward.ui.wording;

import hedgeward.domain.order.CaseRejection;
import hedgeward.ui.kit.Messages;

/// Says why a step of a case was refused, with the rule behind it where there is one.
public record CaseRejectionWords(Messages messages) {

    public String sentence(CaseRejection why) {
        String plain = messages.text(key(why));
        return why.source()
                .map(s -> messages.text(OrderWord.REJECTED_WITH_SOURCE, plain, s.toString()))
                .orElse(plain);
    }

    private static OrderWord key(CaseRejection why) {
        return switch (why) {
            case AUTHORISER_RANK_TOO_LOW -> OrderWord.REJECTED_AUTHORISER_RANK_TOO_LOW;
            case RESPONDENT_UNDER_18 -> OrderWord.REJECTED_RESPONDENT_UNDER_18;
            case MATTER_NOT_CONSIDERED -> OrderWord.REJECTED_MATTER_NOT_CONSIDERED;
            case STEPS_NOT_RECORDED -> OrderWord.REJECTED_STEPS_NOT_RECORDED;
            case GROUNDS_MISSING -> OrderWord.REJECTED_GROUNDS_MISSING;
            case OWN_DRAFT -> OrderWord.REJECTED_OWN_DRAFT;
            case CONFIRMED_BEFORE_DECIDED -> OrderWord.REJECTED_CONFIRMED_BEFORE_DECIDED;
            case MOLESTATION_TERM_MISSING -> OrderWord.REJECTED_MOLESTATION_TERM_MISSING;
            case OCCUPATION_TERM_WITHOUT_SHARED_PREMISES ->
                    OrderWord.REJECTED_OCCUPATION_TERM_WITHOUT_SHARED_PREMISES;
            case IN_THE_FUTURE -> OrderWord.REJECTED_IN_THE_FUTURE;
            case NOT_GRANTED -> OrderWord.REJECTED_NOT_GRANTED;
            case ALREADY_SERVED -> OrderWord.REJECTED_ALREADY_SERVED;
            case NO_NOTICE -> OrderWord.REJECTED_NO_NOTICE;
            case SERVED_BEFORE_AUTHORISED -> OrderWord.REJECTED_SERVED_BEFORE_AUTHORISED;
            case SERVER_NOT_A_CONSTABLE -> OrderWord.REJECTED_SERVER_NOT_A_CONSTABLE;
            case NOTICE_NOT_SERVED -> OrderWord.REJECTED_NOTICE_NOT_SERVED;
            case NO_HEARING_LISTED -> OrderWord.REJECTED_NO_HEARING_LISTED;
            case TOLD_BEFORE_SERVICE -> OrderWord.REJECTED_TOLD_BEFORE_SERVICE;
            case NO_ADDRESS_GIVEN -> OrderWord.REJECTED_NO_ADDRESS_GIVEN;
            case ADDRESS_WAS_GIVEN -> OrderWord.REJECTED_ADDRESS_WAS_GIVEN;
            case EFFORTS_NOT_SAID -> OrderWord.REJECTED_EFFORTS_NOT_SAID;
            case LISTED_BEFORE_SERVICE -> OrderWord.REJECTED_LISTED_BEFORE_SERVICE;
            case ALREADY_DETERMINED -> OrderWord.REJECTED_ALREADY_DETERMINED;
            case ORDER_BEFORE_SERVICE_OF_NOTICE ->
                    OrderWord.REJECTED_ORDER_BEFORE_SERVICE_OF_NOTICE;
            case TERM_OUT_OF_RANGE -> OrderWord.REJECTED_TERM_OUT_OF_RANGE;
            case LAST_DAY_DOES_NOT_FIT -> OrderWord.REJECTED_LAST_DAY_DOES_NOT_FIT;
            case NO_ORDER -> OrderWord.REJECTED_NO_ORDER;
            case ORDER_SERVED_BEFORE_MADE -> OrderWord.REJECTED_ORDER_SERVED_BEFORE_MADE;
        };
    }
}
