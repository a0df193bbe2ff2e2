package hedgeward.ui.correction;

import hedgeward.ui.kit.MsgKey;

/// The texts of the form of a correction.
enum CorrectionMsg implements MsgKey {
    GROUP,
    WHY,
    WHY_ADVICE,
    PREVIEW,
    PREVIEW_NONE,
    NUMBER_UNREADABLE,
    CORRECTED_BY;

    @Override
    public String bundle() {
        return "correctionsheet";
    }
}
