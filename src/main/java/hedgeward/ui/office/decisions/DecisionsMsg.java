package hedgeward.ui.office.decisions;

import hedgeward.ui.kit.MsgKey;

/// The texts of the section about decisions on notices.
enum DecisionsMsg implements MsgKey {
    TITLE,
    INTRO,
    FORBID,
    SAVE,
    SAVED,
    SECOND_FORBIDDEN,
    SECOND_ALLOWED;

    @Override
    public String bundle() {
        return "officedecisions";
    }
}
