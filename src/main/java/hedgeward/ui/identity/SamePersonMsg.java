package hedgeward.ui.identity;

import hedgeward.ui.kit.MsgKey;

/// Words of other cases of a respondent.
public enum SamePersonMsg implements MsgKey {
    TAB,
    JOINED,
    JOINED_NONE,
    JOINED_OVER_OTHERS,
    JOINED_BY,
    ALIKE,
    ALIKE_WHY,
    DIFFERENT,
    BORN,
    BREACHES,
    CLOSED,
    OPEN,
    SAME,
    ANOTHER,
    TAKE_BACK,
    NAMED,
    NAMED_LABEL,
    NAMED_FIND,
    SHEET_SAME,
    SHEET_SAME_FOLLOWS,
    SHEET_DIFFERENT,
    SHEET_DIFFERENT_FOLLOWS,
    SHEET_OPEN,
    SHEET_OPEN_FOLLOWS,
    SHEET_THIS,
    SHEET_OTHER,
    SHEET_NAME,
    SHEET_BORN,
    SHEET_ADDRESS,
    SHEET_REASON,
    SHEET_ASK,
    SHEET_CANCEL,
    SHEET_APPROVE,
    REJECTED_REASON_MISSING,
    REJECTED_ONE_CASE,
    REJECTED_ALREADY_JOINED,
    REJECTED_SAID_TO_DIFFER,
    REJECTED_STILL_JOINED,
    REJECTED_ALREADY_SAID_TO_DIFFER,
    REJECTED_NOTHING_DECIDED,
    REJECTED_NO_SUCH_CASE,
    REJECTED_NOT_APPROVED;

    @Override
    public String bundle() {
        return "sameperson";
    }
}
