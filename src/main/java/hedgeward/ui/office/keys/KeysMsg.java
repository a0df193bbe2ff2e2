package hedgeward.ui.office.keys;

import hedgeward.ui.kit.MsgKey;

/// The texts of the section about keys.
enum KeysMsg implements MsgKey {
    TITLE,
    DATA_TITLE,
    DATA_FIRST,
    DATA_SINCE,
    DATA_TEXT,
    DATA_BUTTON,
    RECOVERY_TITLE,
    RECOVERY_TEXT,
    RECOVERY_OWN,
    RECOVERY_OWN_MISSING,
    RECOVERY_BUTTON,
    RECOVERY_APPROVE,
    RECOVERY_STAY,
    RECOVERY_KEPT,
    PEOPLE_TITLE,
    PEOPLE_NOBODY,
    PEOPLE_SOME,
    PEOPLE_DENIED,
    PEOPLE_BUTTON;

    @Override
    public String bundle() {
        return "officekeys";
    }
}
