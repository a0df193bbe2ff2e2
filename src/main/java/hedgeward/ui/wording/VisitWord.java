package hedgeward.ui.wording;

import hedgeward.ui.kit.MsgKey;

/// The texts of visits: why, in which state, why a step was refused.
public enum VisitWord implements MsgKey {
    PURPOSE_FIRST,
    PURPOSE_ROUTINE,
    PURPOSE_PRE_EXPIRY,
    PURPOSE_POST_BREACH,
    PURPOSE_OTHER,
    STATE_PLANNED,
    STATE_UNALLOCATED,
    STATE_NOW,
    STATE_OVERDUE,
    STATE_RECORDED,
    STATE_CANCELLED,
    STATE_CLOSED,
    REJECTED_NO_ORDER,
    REJECTED_OUTSIDE_THE_ORDER,
    REJECTED_ALREADY_RECORDED,
    REJECTED_NO_LONGER_OPEN,
    REJECTED_VISITED_BEFORE_THE_ORDER,
    REJECTED_VISITED_IN_THE_FUTURE,
    REJECTED_DISCLOSURE_WITHOUT_WORDS,
    REJECTED_SAME_OFFICER_TWICE,
    REJECTED_NOTHING_TO_PLAN;

    @Override
    public String bundle() {
        return "visitwords";
    }
}
