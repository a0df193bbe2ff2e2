package hedgeward.ui.noticepaper;

import hedgeward.ui.kit.MsgKey;

/// The texts of the page with the respondent's copy.
enum NoticePaperMsg implements MsgKey {
    TITLE,
    INTRO,
    STATES,
    STATES_GROUNDS,
    STATES_ARREST,
    STATES_HEARING,
    STATES_CONTINUES,
    STATES_ORDER,
    LEFT_OUT,
    PRINT,
    SAVE,
    PAGE,
    NO_PRINTER,
    REJECTED_NO_NOTICE,
    REJECTED_NOT_GRANTED,
    REJECTED_NO_GROUNDS,
    REJECTED_GROUNDS_TELL,
    REJECTED_TERM_TELLS;

    @Override
    public String bundle() {
        return "noticepaper";
    }
}
