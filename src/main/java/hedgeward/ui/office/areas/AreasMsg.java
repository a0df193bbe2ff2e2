package hedgeward.ui.office.areas;

import hedgeward.ui.kit.MsgKey;

/// The texts of the section on areas.
enum AreasMsg implements MsgKey {
    TITLE,
    INTRO,
    FORCE,
    FORCE_ADVICE,
    FORCE_SAVE,
    FORCE_SAVED,
    ROWS,
    EMPTY,
    REGIME,
    WHERE,
    ALL_FORCES,
    FROM,
    LAST_DAY,
    LAST_DAY_ADVICE,
    NO_END,
    NOTHING,
    SECOND_FORCE,
    INSTRUMENT,
    SOURCE,
    NOTE,
    AREA_FORCE,
    AREA_FORCE_ADVICE,
    PLACE,
    PLACE_ADVICE,
    NEW,
    FORM_NEW,
    FORM_CHANGE,
    SAVE,
    SAVED,
    DAY_MISSING,
    READ_ONLY;

    @Override
    public String bundle() {
        return "areas";
    }
}
