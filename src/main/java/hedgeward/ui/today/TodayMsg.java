package hedgeward.ui.today;

import hedgeward.ui.kit.MsgKey;

/// The texts of the Today page.
enum TodayMsg implements MsgKey {
    TITLE,
    LIST_NAME,
    EMPTY,
    GROUP_ACT_NOW,
    GROUP_DUE_SOON,
    GROUP_RUNNING,
    BY,
    SINCE,
    LATEST_LAWFUL,
    IN_DOCK_BY,
    NO_SITTING,
    ROW_SPOKEN,
    COUNT_NOTICES_UNSERVED,
    COUNT_AWAITING,
    COUNT_IN_FORCE,
    COUNT_ENDING,
    COUNT_ORDERS_UNSERVED,
    COUNT_VISITS_PLANNED,
    COUNT_VISITS_OVERDUE,
    COUNT_BREACHES,
    COUNT_NOT_KNOWN,
    COUNT_CUSTODY,
    COUNT_SPOKEN,
    TASKS_TITLE,
    TASKS_SUMMARY,
    TASKS_ALL,
    BRIEFING_TITLE,
    BRIEFING_SINCE,
    BRIEFING_EXPIRED,
    BRIEFING_LAPSED,
    BRIEFING_MISSED,
    BRIEFING_CLOSED,
    BRIEFING_FAILED,
    BRIEFING_DUE,
    BRIEFING_ACKNOWLEDGE,
    MOVED_TITLE,
    MOVED_WHY,
    MOVED_HEARING,
    MOVED_COURT,
    MOVED_MORE,
    LIST_ENDS,
    LIST_ENDED,
    LIST_OPEN;

    @Override
    public String bundle() {
        return "today";
    }
}
