package hedgeward.ui.wording;

import hedgeward.ui.kit.MsgKey;

/// The texts of where a regime may be used, and why not.
public enum AreaWord implements MsgKey {
    EVERYWHERE,
    EVERYWHERE_UNTIL,
    IN_PARTS,
    NOT_YET,
    ENDED,
    ENDED_NOTE,
    NOT_HERE,
    FORCE_NOT_SET,
    PROBLEM_PLACE_WITHOUT_FORCE,
    PROBLEM_ENDS_BEFORE_IT_BEGINS,
    PROBLEM_INSTRUMENT_MISSING,
    PROBLEM_SOURCE_MISSING;

    @Override
    public String bundle() {
        return "areawords";
    }
}
