package hedgeward.ui.signin;

import hedgeward.ui.kit.MsgKey;

/// The texts of putting a backup back.
enum RestoreMsg implements MsgKey {
    LINK,
    OFFER,
    TITLE,
    FILE,
    FILE_CHOOSE,
    TARGET,
    TARGET_ADVICE,
    TARGET_CHOOSE,
    FIRST,
    FIRST_PASSPHRASE,
    SECOND,
    SECOND_ADVICE,
    SECOND_PASSPHRASE,
    BUTTON,
    BUSY,
    BACK,
    MISSING;

    @Override
    public String bundle() {
        return "restore";
    }
}
