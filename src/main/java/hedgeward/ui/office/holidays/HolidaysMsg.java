package hedgeward.ui.office.holidays;

import hedgeward.ui.kit.MsgKey;

/// The texts of the section on bank holidays.
enum HolidaysMsg implements MsgKey {
    TITLE,
    SOURCE,
    COVERS,
    COMPUTED,
    DAYS,
    DAY,
    NAME,
    NOTE,
    EMPTY;

    @Override
    public String bundle() {
        return "holidays";
    }
}
