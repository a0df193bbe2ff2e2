package hedgeward.ui.order;

import hedgeward.ui.kit.MsgKey;

/// The texts of how long a DAPO lasts.
enum LastingMsg implements MsgKey {
    FIELD,
    FURTHER_ORDER,
    LAST_DAY,
    EVENT,
    FIELD_LAST_DAY,
    FIELD_EVENT,
    MISSING,
    UNTIL_FURTHER_ORDER,
    UNTIL_EVENT,
    TERM_ENDS,
    LASTS_TO,
    LASTS_UNTIL,
    CHANGED,
    LISTED_FOR,
    RETURN_AT,
    RETURN_WAS,
    RETURN_UNLISTED;

    @Override
    public String bundle() {
        return "lasting";
    }
}
