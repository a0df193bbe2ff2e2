package hedgeward.ui.wording;

import hedgeward.ui.kit.MsgKey;

/// The texts of the clocks of the desk.
public enum DeskWord implements MsgKey {
    COURT,
    DETENTION,
    HEARING,
    ADJOURNED,
    BINDS_AGAIN,
    RETURN_HEARING,
    NOTICE_UNSERVED,
    ORDER_UNSERVED,
    ORDER_ENDS,
    TERM_ENDS,
    NOTIFY,
    VISIT,
    VISIT_OVERDUE,
    BREACH_REPORTED,
    ARREST_SOUGHT,
    REMAND,
    WARN_REMAND,
    WARN_COURT,
    WARN_DETENTION,
    WARN_HEARING,
    WARN_ORDER_ENDS,
    WARN_TERM_ENDS,
    WARN_BINDS_AGAIN,
    WARN_RETURN_HEARING,
    WARN_NOTIFY,
    WARN_OTHER;

    @Override
    public String bundle() {
        return "deskwords";
    }
}
