package hedgeward.ui.office.reminders;

import hedgeward.ui.kit.MsgKey;

/// The texts of the section about reminders.
enum RemindersMsg implements MsgKey {
    TITLE,
    INTRO,
    UNANSWERED,
    UNANSWERED_ADVICE,
    ADJOURNED,
    ADJOURNED_ADVICE,
    PROBLEM,
    SAVE,
    SAVED;

    @Override
    public String bundle() {
        return "officereminders";
    }
}
