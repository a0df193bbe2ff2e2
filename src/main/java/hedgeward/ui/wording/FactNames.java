package hedgeward.ui.wording;

import static java.util.Map.entry;

import hedgeward.domain.correction.CaseField;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// What each fact of a case is called.
final class FactNames {

    private static final Map<CaseField, CorrectionWord> NAMES =
            new EnumMap<>(
                    Map.ofEntries(
                            entry(
                                    CaseField.RESPONDENT_SURNAME,
                                    CorrectionWord.FACT_RESPONDENT_SURNAME),
                            entry(
                                    CaseField.RESPONDENT_FORENAMES,
                                    CorrectionWord.FACT_RESPONDENT_FORENAMES),
                            entry(CaseField.RESPONDENT_BORN, CorrectionWord.FACT_RESPONDENT_BORN),
                            entry(CaseField.RESPONDENT_SEX, CorrectionWord.FACT_RESPONDENT_SEX),
                            entry(
                                    CaseField.RESPONDENT_ADDRESS,
                                    CorrectionWord.FACT_RESPONDENT_ADDRESS),
                            entry(
                                    CaseField.RESPONDENT_POSTCODE,
                                    CorrectionWord.FACT_RESPONDENT_POSTCODE),
                            entry(
                                    CaseField.PROTECTED_SURNAME,
                                    CorrectionWord.FACT_PROTECTED_SURNAME),
                            entry(
                                    CaseField.PROTECTED_FORENAMES,
                                    CorrectionWord.FACT_PROTECTED_FORENAMES),
                            entry(CaseField.PROTECTED_BORN, CorrectionWord.FACT_PROTECTED_BORN),
                            entry(CaseField.PROTECTED_SEX, CorrectionWord.FACT_PROTECTED_SEX),
                            entry(
                                    CaseField.PROTECTED_ADDRESS,
                                    CorrectionWord.FACT_PROTECTED_ADDRESS),
                            entry(
                                    CaseField.PROTECTED_POSTCODE,
                                    CorrectionWord.FACT_PROTECTED_POSTCODE),
                            entry(CaseField.SHARED_PREMISES, CorrectionWord.FACT_SHARED_PREMISES),
                            entry(CaseField.PREMISES_ADDRESS, CorrectionWord.FACT_PREMISES_ADDRESS),
                            entry(
                                    CaseField.PREMISES_POSTCODE,
                                    CorrectionWord.FACT_PREMISES_POSTCODE),
                            entry(CaseField.SAFE_PHONE, CorrectionWord.FACT_SAFE_PHONE),
                            entry(CaseField.SAFE_TIMES, CorrectionWord.FACT_SAFE_TIMES),
                            entry(CaseField.VOICEMAIL_SAFE, CorrectionWord.FACT_VOICEMAIL_SAFE),
                            entry(CaseField.TEXT_SAFE, CorrectionWord.FACT_TEXT_SAFE),
                            entry(CaseField.CODE_WORD, CorrectionWord.FACT_CODE_WORD),
                            entry(CaseField.RELATIONSHIP, CorrectionWord.FACT_RELATIONSHIP),
                            entry(CaseField.CHILD_COUNT, CorrectionWord.FACT_CHILD_COUNT),
                            entry(CaseField.RISK, CorrectionWord.FACT_RISK),
                            entry(CaseField.OFFICER_IN_CASE, CorrectionWord.FACT_OFFICER_IN_CASE),
                            entry(CaseField.NOTES, CorrectionWord.FACT_NOTES),
                            entry(CaseField.REPRESENTATIONS, CorrectionWord.FACT_REPRESENTATIONS),
                            entry(
                                    CaseField.REPRESENTATIONS_SAID,
                                    CorrectionWord.FACT_REPRESENTATIONS_SAID),
                            entry(CaseField.PROPORTIONALITY, CorrectionWord.FACT_PROPORTIONALITY),
                            entry(CaseField.PROSECUTION, CorrectionWord.FACT_PROSECUTION),
                            entry(CaseField.CONFIRMED_AT, CorrectionWord.FACT_CONFIRMED_AT),
                            entry(CaseField.SERVICE_LAW, CorrectionWord.FACT_SERVICE_LAW),
                            entry(CaseField.SERVICE_HOME, CorrectionWord.FACT_SERVICE_HOME),
                            entry(CaseField.COMMANDER, CorrectionWord.FACT_COMMANDER),
                            entry(CaseField.COMMANDER_HOW, CorrectionWord.FACT_COMMANDER_HOW),
                            entry(CaseField.COMMANDER_AT, CorrectionWord.FACT_COMMANDER_AT),
                            entry(CaseField.OCCURRENCE_REF, CorrectionWord.FACT_OCCURRENCE_REF),
                            entry(CaseField.AUTHORISED_BY, CorrectionWord.FACT_AUTHORISED_BY),
                            entry(CaseField.AUTHORISED_AT, CorrectionWord.FACT_AUTHORISED_AT),
                            entry(CaseField.SERVED_BY, CorrectionWord.FACT_SERVED_BY),
                            entry(CaseField.SERVED_AT, CorrectionWord.FACT_SERVED_AT),
                            entry(CaseField.ADDRESS_ASKED, CorrectionWord.FACT_ADDRESS_ASKED),
                            entry(CaseField.NOTICE_ADDRESS, CorrectionWord.FACT_NOTICE_ADDRESS),
                            entry(CaseField.NOTICE_POSTCODE, CorrectionWord.FACT_NOTICE_POSTCODE),
                            entry(CaseField.HEARD_BY, CorrectionWord.FACT_HEARD_BY),
                            entry(CaseField.HEARING_COURT, CorrectionWord.FACT_HEARING_COURT),
                            entry(
                                    CaseField.HEARING_LISTED_FOR,
                                    CorrectionWord.FACT_HEARING_LISTED_FOR),
                            entry(CaseField.HEARING_RESULT, CorrectionWord.FACT_HEARING_RESULT),
                            entry(
                                    CaseField.HEARING_RESULT_AT,
                                    CorrectionWord.FACT_HEARING_RESULT_AT),
                            entry(CaseField.HEARING_REASONS, CorrectionWord.FACT_HEARING_REASONS),
                            entry(CaseField.ORDER_MADE_AT, CorrectionWord.FACT_ORDER_MADE_AT),
                            entry(CaseField.ORDER_DAYS, CorrectionWord.FACT_ORDER_DAYS),
                            entry(CaseField.ORDER_TERMS, CorrectionWord.FACT_ORDER_TERMS),
                            entry(CaseField.ORDER_LAST_DAY, CorrectionWord.FACT_ORDER_LAST_DAY),
                            entry(CaseField.ORDER_SERVED_BY, CorrectionWord.FACT_ORDER_SERVED_BY),
                            entry(CaseField.ORDER_SERVED_AT, CorrectionWord.FACT_ORDER_SERVED_AT),
                            entry(CaseField.ORDER_AWARE_AT, CorrectionWord.FACT_ORDER_AWARE_AT)));

    private FactNames() {}

    static CorrectionWord of(CaseField field) {
        return Optional.ofNullable(NAMES.get(field)).orElseThrow();
    }
}
