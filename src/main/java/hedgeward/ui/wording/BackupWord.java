package hedgeward.ui.wording;

import hedgeward.ui.kit.MsgKey;

/// The words of [BackupWords].
enum BackupWord implements MsgKey {
    NO_FOLDER,
    FOLDER_MISSING,
    ALREADY_THERE,
    UNWRITABLE,
    NO_ROOM_HERE,
    REGISTER_BROKEN,
    NOT_AS_WRITTEN,
    BY_CLOCK,
    GOOD,
    WITHOUT_EVIDENCE,
    WRONG_PASSPHRASE,
    UNREADABLE,
    NOT_A_BACKUP,
    CUT_SHORT,
    ALTERED,
    KEYS_DAMAGED,
    BROKEN,
    NEWER,
    FOLDER_NOT_EMPTY,
    FOLDER_UNWRITABLE,
    FOLDER_NAME,
    NOT_PERMITTED,
    SECOND_NEEDED,
    SECOND_WRONG,
    RESTORED,
    AGE,
    AGE_NONE,
    DRILL_DUE;

    @Override
    public String bundle() {
        return "backupwords";
    }
}
