package hedgeward.ui.orders;

import hedgeward.ui.kit.MsgKey;

/// The texts of the register's page.
enum OrdersMsg implements MsgKey {
    TITLE,
    COUNT,
    FILTER,
    FILTER_HELP,
    STAGES,
    CHIP,
    NOT_KNOWN,
    NEW_NOTICE,
    DRAFT,
    DRAFT_WORDS,
    DRAFT_GO_ON,
    COLUMNS,
    PREVIEW_TOGGLE,
    TABLE,
    COLUMN_REFERENCE,
    COLUMN_RESPONDENT,
    COLUMN_BORN,
    COLUMN_POSTCODE,
    COLUMN_STAGE,
    COLUMN_DUE,
    COLUMN_LAST_DAY,
    COLUMN_RISK,
    COLUMN_NEXT_VISIT,
    COLUMN_OWNER,
    COLUMN_BREACHES,
    DUE_WITH_LEFT,
    BREACHES_OPEN,
    EMPTY_REGISTER,
    EMPTY_FILTER,
    FILTER_CLEAR,
    PREVIEW_NONE,
    PREVIEW_ARRESTABLE,
    PREVIEW_TERMS,
    PREVIEW_HEARD_BY,
    PREVIEW_ENDS,
    PREVIEW_NEXT_VISIT,
    PREVIEW_NO_VISIT,
    PREVIEW_OWNER,
    PREVIEW_BREACHES,
    PREVIEW_OPEN;

    @Override
    public String bundle() {
        return "orders";
    }
}
