package hedgeward.ui.wording;

import hedgeward.ui.kit.MsgKey;

/// The words of [ChangedByWords].
enum ChangedByWord implements MsgKey {
    SOMEBODY,
    NOBODY,
    ACT_SOMEBODY,
    ACT_NOBODY,
    OFFICE;

    @Override
    public String bundle() {
        return "changedby";
    }
}
