package hedgeward.ui.order.neworder;

import hedgeward.ui.kit.MsgKey;

/// The texts of the page on which an order is recorded.
enum NewOrderMsg implements MsgKey {
    TITLE,
    INTRO,
    PART_COURT,
    PART_RESPONDENT,
    PART_PROTECTED,
    PART_TERMS,
    ROUTE,
    ROUTE_BY_PROTECTED_PERSON,
    ROUTE_BY_CHIEF_OFFICER,
    ROUTE_BY_SPECIFIED_PERSON,
    ROUTE_WITH_LEAVE,
    ROUTE_FAMILY_PROCEEDINGS,
    ROUTE_CRIMINAL_PROCEEDINGS,
    ROUTE_COUNTY_COURT_PROCEEDINGS,
    COURT,
    MADE_AT,
    OCCURRENCE,
    ENDS,
    ENDS_FURTHER_ORDER,
    ENDS_LAST_DAY,
    ENDS_EVENT,
    LAST_DAY,
    EVENT,
    TELLING,
    TELLING_ON_NOTICE,
    TELLING_WITHOUT,
    AWARE_AT,
    AWARE_ADVICE,
    SERVED_AT,
    SURNAME,
    FORENAMES,
    BORN,
    ADDRESS,
    POSTCODE,
    SAFE_PHONE,
    SAFE_TIMES,
    CODE_WORD,
    NOTES,
    TERMS,
    TERMS_ADVICE,
    RECORD,
    MISSING,
    UNREADABLE_POSTCODE,
    SAVED;

    @Override
    public String bundle() {
        return "neworder";
    }
}
