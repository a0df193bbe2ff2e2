package hedgeward.ui.wording;

import hedgeward.ui.kit.MsgKey;

/// How respondent and protected person are associated, in words.
enum RelationWord implements MsgKey {
    SPOUSE,
    CIVIL_PARTNER,
    COHABITANT,
    SAME_HOUSEHOLD,
    RELATIVE,
    ENGAGED,
    INTIMATE,
    PARENTS,
    OTHER;

    @Override
    public String bundle() {
        return "relationwords";
    }
}
