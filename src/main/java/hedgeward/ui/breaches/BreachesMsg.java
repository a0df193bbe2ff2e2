package hedgeward.ui.breaches;

import hedgeward.ui.kit.MsgKey;

/// The texts of the board of breaches.
enum BreachesMsg implements MsgKey {
    TITLE,
    FILTER,
    ONLY_LATE,
    CARD_ACT_BY,
    CARD_REMAND,
    MOVE_ON_ITS_PAGE,
    MOVED_SOUGHT,
    AS_TABLE,
    COLUMN_HEADING,
    COLUMN_EMPTY,
    TABLE,
    TABLE_EMPTY,
    CARD_REPORTED,
    CARD_COURT_BY,
    CARD_COURT_AT,
    HEADER_STAGE,
    HEADER_RESPONDENT,
    HEADER_CASE,
    HEADER_REPORTED,
    HEADER_COURT_BY,
    HEADER_TERMS,
    HEADER_OWNER;

    @Override
    public String bundle() {
        return "breaches";
    }
}
