package hedgeward.ui.signin;

import hedgeward.ui.kit.MsgKey;

/// The texts of giving an office another data key.
enum RenewMsg implements MsgKey {
    TITLE,
    TEXT,
    OTHERS,
    BACKUPS,
    FIRST,
    FIRST_PASSPHRASE,
    SECOND,
    SECOND_ADVICE,
    SECOND_PASSPHRASE,
    BUTTON,
    BACK,
    MISSING,
    SAME,
    STEP_COPYING,
    STEP_CHECKING,
    STEP_LOGGING,
    STEP_REPLACING,
    NOT_PERMITTED,
    SECOND_WRONG,
    NOT_WHOLE,
    UNWRITABLE,
    TOO_SOON,
    DONE_TITLE,
    DONE_TEXT,
    DONE_OTHERS,
    DONE_NOBODY,
    DONE_BACKUP,
    DONE_BUTTON,
    DONE_HINT;

    @Override
    public String bundle() {
        return "renew";
    }
}
