package hedgeward.ui.wording;

import static java.util.Map.entry;

import hedgeward.domain.law.Regime;
import hedgeward.domain.order.CaseRejection;
import hedgeward.ui.kit.Messages;
import hedgeward.ui.kit.MsgKey;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// Says why a step of a case was refused, with the rule behind it where there is one.
public record CaseRejectionWords(Messages messages) {

    private static final Map<CaseRejection, OrderWord> KEYS =
            new EnumMap<>(
                    Map.ofEntries(
                            entry(
                                    CaseRejection.AUTHORISER_RANK_TOO_LOW,
                                    OrderWord.REJECTED_AUTHORISER_RANK_TOO_LOW),
                            entry(
                                    CaseRejection.PROTECTED_UNDER_16,
                                    OrderWord.REJECTED_PROTECTED_UNDER_16),
                            entry(
                                    CaseRejection.RESPONDENT_UNDER_18,
                                    OrderWord.REJECTED_RESPONDENT_UNDER_18),
                            entry(
                                    CaseRejection.MATTER_NOT_CONSIDERED,
                                    OrderWord.REJECTED_MATTER_NOT_CONSIDERED),
                            entry(
                                    CaseRejection.STEPS_NOT_RECORDED,
                                    OrderWord.REJECTED_STEPS_NOT_RECORDED),
                            entry(
                                    CaseRejection.GROUNDS_MISSING,
                                    OrderWord.REJECTED_GROUNDS_MISSING),
                            entry(CaseRejection.OWN_DRAFT, OrderWord.REJECTED_OWN_DRAFT),
                            entry(
                                    CaseRejection.CONFIRMED_BEFORE_DECIDED,
                                    OrderWord.REJECTED_CONFIRMED_BEFORE_DECIDED),
                            entry(
                                    CaseRejection.MOLESTATION_TERM_MISSING,
                                    OrderWord.REJECTED_MOLESTATION_TERM_MISSING),
                            entry(
                                    CaseRejection.OCCUPATION_TERM_WITHOUT_SHARED_PREMISES,
                                    OrderWord.REJECTED_OCCUPATION_TERM_WITHOUT_SHARED_PREMISES),
                            entry(
                                    CaseRejection.TERM_ONLY_IN_A_DAPO,
                                    OrderWord.REJECTED_TERM_ONLY_IN_A_DAPO),
                            entry(CaseRejection.TERM_NOT_WHOLE, OrderWord.REJECTED_TERM_NOT_WHOLE),
                            entry(
                                    CaseRejection.TERM_TELLS_ADDRESS,
                                    OrderWord.REJECTED_TERM_TELLS_ADDRESS),
                            entry(
                                    CaseRejection.TERMS_UNCHANGED,
                                    OrderWord.REJECTED_TERMS_UNCHANGED),
                            entry(
                                    CaseRejection.CHANGE_WITHOUT_REASON,
                                    OrderWord.REJECTED_CHANGE_WITHOUT_REASON),
                            entry(CaseRejection.IN_THE_FUTURE, OrderWord.REJECTED_IN_THE_FUTURE),
                            entry(CaseRejection.NOT_GRANTED, OrderWord.REJECTED_NOT_GRANTED),
                            entry(CaseRejection.ALREADY_SERVED, OrderWord.REJECTED_ALREADY_SERVED),
                            entry(CaseRejection.NO_TERMS, OrderWord.REJECTED_NO_TERMS),
                            entry(
                                    CaseRejection.SUPERVISOR_MISSING,
                                    OrderWord.REJECTED_SUPERVISOR_MISSING),
                            entry(
                                    CaseRejection.MONITORING_IN_ABSENCE,
                                    OrderWord.REJECTED_MONITORING_IN_ABSENCE),
                            entry(
                                    CaseRejection.MONITORING_TOO_LONG,
                                    OrderWord.REJECTED_MONITORING_TOO_LONG),
                            entry(
                                    CaseRejection.TERM_OUTLIVES_ORDER,
                                    OrderWord.REJECTED_TERM_OUTLIVES_ORDER),
                            entry(
                                    CaseRejection.AWARE_BEFORE_MADE,
                                    OrderWord.REJECTED_AWARE_BEFORE_MADE),
                            entry(CaseRejection.ALREADY_AWARE, OrderWord.REJECTED_ALREADY_AWARE),
                            entry(
                                    CaseRejection.REGIME_NOT_AVAILABLE,
                                    OrderWord.REJECTED_REGIME_NOT_AVAILABLE),
                            entry(CaseRejection.NO_NOTICE, OrderWord.REJECTED_NO_NOTICE),
                            entry(
                                    CaseRejection.SERVED_BEFORE_AUTHORISED,
                                    OrderWord.REJECTED_SERVED_BEFORE_AUTHORISED),
                            entry(
                                    CaseRejection.SERVER_NOT_A_CONSTABLE,
                                    OrderWord.REJECTED_SERVER_NOT_A_CONSTABLE),
                            entry(
                                    CaseRejection.NOTICE_NOT_SERVED,
                                    OrderWord.REJECTED_NOTICE_NOT_SERVED),
                            entry(
                                    CaseRejection.NO_HEARING_LISTED,
                                    OrderWord.REJECTED_NO_HEARING_LISTED),
                            entry(
                                    CaseRejection.TOLD_BEFORE_SERVICE,
                                    OrderWord.REJECTED_TOLD_BEFORE_SERVICE),
                            entry(
                                    CaseRejection.NO_ADDRESS_GIVEN,
                                    OrderWord.REJECTED_NO_ADDRESS_GIVEN),
                            entry(
                                    CaseRejection.ADDRESS_WAS_GIVEN,
                                    OrderWord.REJECTED_ADDRESS_WAS_GIVEN),
                            entry(
                                    CaseRejection.EFFORTS_NOT_SAID,
                                    OrderWord.REJECTED_EFFORTS_NOT_SAID),
                            entry(
                                    CaseRejection.LISTED_BEFORE_SERVICE,
                                    OrderWord.REJECTED_LISTED_BEFORE_SERVICE),
                            entry(
                                    CaseRejection.ALREADY_DETERMINED,
                                    OrderWord.REJECTED_ALREADY_DETERMINED),
                            entry(
                                    CaseRejection.ORDER_BEFORE_SERVICE_OF_NOTICE,
                                    OrderWord.REJECTED_ORDER_BEFORE_SERVICE_OF_NOTICE),
                            entry(
                                    CaseRejection.TERM_OUT_OF_RANGE,
                                    OrderWord.REJECTED_TERM_OUT_OF_RANGE),
                            entry(
                                    CaseRejection.LAST_DAY_DOES_NOT_FIT,
                                    OrderWord.REJECTED_LAST_DAY_DOES_NOT_FIT),
                            entry(CaseRejection.NO_ORDER, OrderWord.REJECTED_NO_ORDER),
                            entry(
                                    CaseRejection.ORDER_SERVED_BEFORE_MADE,
                                    OrderWord.REJECTED_ORDER_SERVED_BEFORE_MADE),
                            entry(CaseRejection.NOTICE_LAPSED, OrderWord.REJECTED_NOTICE_LAPSED),
                            entry(CaseRejection.FACT_REQUIRED, OrderWord.REJECTED_FACT_REQUIRED),
                            entry(
                                    CaseRejection.NOTHING_CORRECTED,
                                    OrderWord.REJECTED_NOTHING_CORRECTED),
                            entry(CaseRejection.ALREADY_KNOWN, OrderWord.REJECTED_ALREADY_KNOWN),
                            entry(
                                    CaseRejection.ORDER_RELIED_UPON,
                                    OrderWord.REJECTED_ORDER_RELIED_UPON),
                            entry(CaseRejection.HOURS_NOT_OVER, OrderWord.REJECTED_HOURS_NOT_OVER),
                            entry(
                                    CaseRejection.ADJOURNED_GOES_ON,
                                    OrderWord.REJECTED_ADJOURNED_GOES_ON),
                            entry(
                                    CaseRejection.BEFORE_THE_ADJOURNMENT,
                                    OrderWord.REJECTED_BEFORE_THE_ADJOURNMENT),
                            entry(
                                    CaseRejection.ORDER_NOT_IN_FORCE,
                                    OrderWord.REJECTED_ORDER_NOT_IN_FORCE),
                            entry(
                                    CaseRejection.ALREADY_SUSPENDED,
                                    OrderWord.REJECTED_ALREADY_SUSPENDED),
                            entry(CaseRejection.NOT_SUSPENDED, OrderWord.REJECTED_NOT_SUSPENDED),
                            entry(
                                    CaseRejection.SUSPENDED_AFTER_THE_ORDER,
                                    OrderWord.REJECTED_SUSPENDED_AFTER_THE_ORDER),
                            entry(
                                    CaseRejection.LATER_DECISION_RECORDED,
                                    OrderWord.REJECTED_LATER_DECISION_RECORDED),
                            entry(
                                    CaseRejection.NO_RETURN_HEARING,
                                    OrderWord.REJECTED_NO_RETURN_HEARING),
                            entry(
                                    CaseRejection.RETURN_BEFORE_MADE,
                                    OrderWord.REJECTED_RETURN_BEFORE_MADE),
                            entry(
                                    CaseRejection.LAST_DAY_BEFORE_DECISION,
                                    OrderWord.REJECTED_LAST_DAY_BEFORE_DECISION),
                            entry(
                                    CaseRejection.DVPO_IS_NOT_VARIED,
                                    OrderWord.REJECTED_DVPO_IS_NOT_VARIED),
                            entry(
                                    CaseRejection.DAPO_IS_NOT_SUSPENDED,
                                    OrderWord.REJECTED_DAPO_IS_NOT_SUSPENDED)));

    public String sentence(CaseRejection why) {
        return sentence(why, Regime.DVPN_DVPO);
    }

    /// With the section that stands for it under the regime of the case.
    public String sentence(CaseRejection why, Regime regime) {
        String plain = messages.text(key(why));
        return why.source(regime)
                .map(s -> messages.text(OrderWord.REJECTED_WITH_SOURCE, plain, s.toString()))
                .orElse(plain);
    }

    /// The sentence without its rule, as a key.
    public static MsgKey key(CaseRejection why) {
        return Optional.ofNullable(KEYS.get(why)).orElseThrow();
    }
}
