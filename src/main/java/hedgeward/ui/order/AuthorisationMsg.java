package hedgeward.ui.order;

import hedgeward.ui.kit.MsgKey;

/// The texts of the tab that shows the decision on the notice.
enum AuthorisationMsg implements MsgKey {
    UNKNOWN,
    UNKNOWN_NONE,
    UNKNOWN_OWNER,
    UNKNOWN_DESK,
    DECISION,
    DECISION_NONE,
    GRANTED,
    REFUSED,
    WHY_REFUSED,
    BY,
    AT,
    MEANS,
    CONFIRMED,
    DRAFTED_BY,
    GROUNDS,
    MATTERS,
    STEPS,
    REPRESENTATIONS,
    PROPORTIONALITY,
    PROSECUTION,
    COMMANDER,
    COMMANDER_LINE,
    HIDDEN,
    HEARING,
    ADDRESS_ASKED,
    TOLD,
    TOLD_LINE,
    YES,
    NO,
    PAPER;

    @Override
    public String bundle() {
        return "caseauthorisation";
    }
}
