package hedgeward.ui.office.holidays;

import hedgeward.ui.kit.MsgKey;

/// The texts of the section on bank holidays.
enum HolidaysMsg implements MsgKey {
    TITLE,
    SOURCE,
    COVERS,
    COMPUTED,
    DAYS,
    DAY,
    NAME,
    NOTE,
    EMPTY,
    ENDS_SOON,
    ENDED,
    READ_ONLY,
    NEWER_SHIPPED,
    ADD,
    WITHDRAW,
    IMPORT,
    USE_SHIPPED,
    ADD_TITLE,
    WITHDRAW_TITLE,
    IMPORT_TITLE,
    FIELD_DAY,
    FIELD_NAME,
    FIELD_REFERENCE,
    REFERENCE_ADVICE,
    ACT_1971,
    FIELD_REASON,
    WITHDRAW_DAY,
    NOTHING_CHOSEN,
    DAY_MISSING,
    PREVIEW,
    PREVIEW_TITLE,
    PREVIEW_ADDED,
    PREVIEW_REMOVED,
    PREVIEW_NONE,
    PREVIEW_SOME,
    MOVED_HEARING,
    MOVED_COURT,
    APPROVE,
    CANCEL,
    DONE,
    STALE,
    STALE_BY,
    HISTORY,
    HISTORY_SHIPPED,
    HISTORY_ADDED,
    HISTORY_WITHDRAWN,
    HISTORY_REPLACED,
    HISTORY_MOVED;

    @Override
    public String bundle() {
        return "holidays";
    }
}
