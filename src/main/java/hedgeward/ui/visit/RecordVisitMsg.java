package hedgeward.ui.visit;

import hedgeward.ui.kit.MsgKey;

/// The texts of recording a visit.
enum RecordVisitMsg implements MsgKey {
    TITLE,
    CODE,
    CODE_ADVICE,
    CODE_FIND,
    CODE_UNREADABLE,
    CODE_UNKNOWN,
    NONE_CHOSEN,
    SHEET_WINDOW,
    SHEET_GOING,
    SHEET_NOBODY,
    OUTCOME,
    OUTCOME_MISSING,
    WHEN,
    WHEN_ADVICE,
    WHEN_MISSING,
    WHEN_UNREADABLE,
    WHEN_NEVER,
    WHEN_TWICE,
    WHEN_FIRST,
    WHEN_SECOND,
    ALONE,
    CHILDREN,
    CONTACT,
    YES,
    NO,
    NOTES,
    DISCLOSED,
    DISCLOSED_ADVICE,
    BROKEN,
    BROKEN_ADVICE,
    BROKEN_UNCLEAR,
    WORDS,
    WORDS_ADVICE,
    WORDS_MISSING,
    SAVE,
    CLEAR,
    SAVE_CORRECTION,
    CORRECT_TITLE,
    CORRECTED,
    SECOND_RECORDED,
    SECOND_AGAIN,
    CORRECT_FIELD,
    CORRECT_WHY,
    KEY,
    SAVED,
    SAVED_WITH_BREACH,
    OPEN_BREACH,
    DONE_TITLE,
    DONE_EMPTY,
    WAITING_TITLE,
    WAITING_EMPTY;

    @Override
    public String bundle() {
        return "recordvisit";
    }
}
