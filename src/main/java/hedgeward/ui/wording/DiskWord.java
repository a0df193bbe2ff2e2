package hedgeward.ui.wording;

import hedgeward.ui.kit.MsgKey;

/// The words of [DiskWords].
public enum DiskWord implements MsgKey {
    HEADING,
    FULL,
    READ_ONLY,
    DAMAGED,
    FAILING;

    @Override
    public String bundle() {
        return "diskwords";
    }
}
