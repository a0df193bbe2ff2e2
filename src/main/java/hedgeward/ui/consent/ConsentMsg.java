package hedgeward.ui.consent;

import hedgeward.ui.kit.MsgKey;

/// The texts of the second person's card.
enum ConsentMsg implements MsgKey {
    TITLE,
    EXPLAINED,
    NAME,
    PASSPHRASE,
    CANCEL,
    BUSY,
    NAME_MISSING,
    PASSPHRASE_MISSING,
    SAME_PERSON,
    WRONG,
    TOO_SOON,
    CLOSED,
    NOT_PERMITTED,
    KEYS_UNREADABLE,
    FAILED;

    @Override
    public String bundle() {
        return "consent";
    }
}
