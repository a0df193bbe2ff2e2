package hedgeward.ui.notice;

import hedgeward.ui.kit.MsgKey;

import java.util.Locale;

/// Every field of the form, in the order of the page. A field's text is its label.
enum NoticeField implements MsgKey {
    REGIME,
    SAVINGS,
    OCCURRENCE,
    RISK,
    OWNER,
    NOTES,
    RESPONDENT_SURNAME,
    RESPONDENT_FORENAMES,
    RESPONDENT_BORN,
    RESPONDENT_SEX,
    RESPONDENT_ADDRESS,
    RESPONDENT_POSTCODE,
    PROTECTED_SURNAME,
    PROTECTED_FORENAMES,
    PROTECTED_BORN,
    PROTECTED_SEX,
    PROTECTED_ADDRESS,
    PROTECTED_POSTCODE,
    RELATIONSHIP,
    SAFE_PHONE,
    SAFE_TIMES,
    SAFE_VOICEMAIL,
    SAFE_TEXT,
    SAFE_CODE_WORD,
    SHARED,
    CHILDREN,
    CHILDREN_NAMED,
    PREMISES_ADDRESS,
    PREMISES_POSTCODE,
    SERVICE_LAW,
    SERVICE_HOME,
    COMMANDER_WHO,
    COMMANDER_AT,
    COMMANDER_HOW,
    GROUNDS,
    TERMS,
    METRES,
    TERM_PARTS,
    CHILDREN_FINDING,
    CHILDREN_STEPS,
    OPINION_FINDING,
    OPINION_STEPS,
    REPRESENTATIONS_KIND,
    REPRESENTATIONS_FINDING,
    REPRESENTATIONS_STEPS,
    RESIDENTS_FINDING,
    RESIDENTS_STEPS,
    PROPORTIONALITY,
    PROSECUTION,
    DRAFTED_BY,
    DECISION,
    REFUSAL_REASON,
    AUTHORISER,
    DECIDED_AT,
    DECIDED_MEANS,
    CONFIRMED_AT,
    SERVED_AT,
    SERVED_BY,
    ADDRESS_ASKED,
    SERVICE_ADDRESS,
    SERVICE_POSTCODE,
    COURT,
    LISTED_AT;

    @Override
    public String bundle() {
        return "noticefields";
    }

    /// The id of its control: `notice-decided-at`.
    String id() {
        return "notice-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
