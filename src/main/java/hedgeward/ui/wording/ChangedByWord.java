package hedgeward.ui.wording;

import hedgeward.ui.kit.MsgKey;

/// The words of [ChangedByWords].
enum ChangedByWord implements MsgKey {
    SOMEBODY,
    NOBODY,
    ACT_SOMEBODY,
    ACT_NOBODY;

    @Override
    public String bundle() {
        return "changedby";
    }
}
