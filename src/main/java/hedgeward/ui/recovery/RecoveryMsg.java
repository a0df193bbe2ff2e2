package hedgeward.ui.recovery;

import hedgeward.ui.kit.MsgKey;

/// The texts of a recovery key on its way to paper.
enum RecoveryMsg implements MsgKey {
    TITLE,
    TEXT,
    WHOLE,
    WHOLE_ADVICE,
    PARTS,
    PARTS_ADVICE,
    SHOW,
    TITLE_WHOLE,
    TITLE_PART,
    SHOWN_WHOLE,
    SHOWN_PART,
    LETTERS,
    PRINT,
    SAVE,
    SAVE_WARNING,
    NO_PRINTER,
    ON_PAPER,
    TYPE_BACK,
    FIELD,
    COMPARE,
    DIFFERS,
    AGAIN;

    @Override
    public String bundle() {
        return "recovery";
    }
}
