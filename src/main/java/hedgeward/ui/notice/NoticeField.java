package hedgeward.ui.notice;

import hedgeward.ui.kit.MsgKey;

import java.util.Locale;

/// Every field of the form, in the order of the page. A field's text is its label.
enum NoticeField implements MsgKey {
    REGIME,
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
    PREMISES_ADDRESS,
    PREMISES_POSTCODE,
    GROUNDS,
    TERMS,
    METRES,
    CHILDREN_FINDING,
    CHILDREN_STEPS,
    OPINION_FINDING,
    OPINION_STEPS,
    REPRESENTATIONS_FINDING,
    REPRESENTATIONS_STEPS,
    RESIDENTS_FINDING,
    RESIDENTS_STEPS,
    DECISION,
    AUTHORISER,
    DECIDED_AT,
    SERVED_AT,
    SERVED_BY,
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
