package hedgeward.ui.office.courts;

import hedgeward.ui.kit.MsgKey;

/// The texts of the courts and margins.
enum CourtsMsg implements MsgKey {
    TITLE,
    INTRO,
    MARGIN,
    MARGIN_ADVICE,
    USUAL,
    OTHER,
    NAME,
    TRAVEL,
    MONDAY,
    TUESDAY,
    WEDNESDAY,
    THURSDAY,
    FRIDAY,
    SATURDAY,
    BANK_HOLIDAYS,
    NO_SITTING,
    NOT_LISTED,
    MAKE_USUAL,
    REMOVE,
    ADD,
    SAVE,
    SECOND,
    SAVED,
    READ_ONLY,
    PROBLEM_NAME,
    PROBLEM_MINUTES,
    PROBLEM_SITTINGS,
    PROBLEM_SOMEWHERE;

    @Override
    public String bundle() {
        return "officecourts";
    }
}
