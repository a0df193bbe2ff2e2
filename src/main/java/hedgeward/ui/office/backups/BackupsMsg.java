package hedgeward.ui.office.backups;

import hedgeward.ui.kit.MsgKey;

/// The texts of the office's backups.
enum BackupsMsg implements MsgKey {
    TITLE,
    INTRO,
    FOLDER,
    FOLDER_CHOOSE,
    FOLDER_NONE,
    DAILY,
    TIME,
    TIME_ADVICE,
    DAYS,
    WEEKS,
    MONTHS,
    ALARM,
    KEEP,
    KEPT,
    NOW,
    WORKING,
    MADE,
    MADE_WITHOUT,
    PROVE,
    SHELF,
    SHELF_EMPTY,
    SHELF_AWAY,
    COLUMN_FILE,
    COLUMN_MADE,
    COLUMN_AGE,
    COLUMN_STATE,
    STATE_PROVED,
    STATE_UNPROVED,
    STATE_CHANGED,
    STATE_FORMER,
    FORMER,
    STATE_FOREIGN,
    UNKNOWN,
    DRILL_NEVER,
    DRILL_LAST,
    DRILL_DUE,
    DRILL_DONE,
    DRILL_KEPT,
    READ_ONLY,
    PROBLEM_TIME,
    PROBLEM_NUMBER;

    @Override
    public String bundle() {
        return "officebackups";
    }
}
