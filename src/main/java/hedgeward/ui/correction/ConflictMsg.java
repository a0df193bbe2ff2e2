package hedgeward.ui.correction;

import hedgeward.ui.kit.MsgKey;

/// The texts of the sheet on which two people's changes are merged.
public enum ConflictMsg implements MsgKey {
    TITLE,
    CHOOSE,
    WAS,
    THEIRS,
    YOURS,
    ALL_THEIRS,
    ALL_YOURS,
    MERGED,
    MERGED_THEIRS,
    MERGED_YOURS,
    MERGED_ALIKE,
    SAVE,
    SAVE_FIRST,
    BACK,
    REASON;

    @Override
    public String bundle() {
        return "conflict";
    }
}
