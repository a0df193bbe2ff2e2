package hedgeward.ui.order;

import hedgeward.ui.kit.MsgKey;

import java.util.Arrays;
import java.util.Optional;

/// What can be done with a case, as the log names it and as its history says it.
enum Deed implements MsgKey {
    BREACH_READ("breach.read"),
    BREACH_OPEN("breach.open"),
    BREACH_ARREST("breach.arrest"),
    BREACH_CORRECT_ARREST("breach.correct-arrest"),
    BREACH_FINISH("breach.finish"),
    BREACH_RELEASE("breach.release"),
    BREACH_AT_STATION("breach.at-station"),
    BREACH_BEFORE_COURT("breach.before-court"),
    BREACH_CLOCK_SHEET("breach.clock-sheet"),
    BREACH_CRIME("breach.crime"),
    BREACH_PRINT("breach.print"),
    BREACH_PRODUCE("breach.produce"),
    BREACH_PROVE("breach.prove"),
    BREACH_RULE("breach.rule"),
    BREACH_SEEK_ARREST("breach.seek-arrest"),
    BREACH_TELL("breach.tell"),
    CASE_READ("case.read"),
    CASE_CORRECT("case.correct"),
    HEARING_LIST("hearing.list"),
    HEARING_TELL("hearing.tell"),
    HEARING_RECORD("hearing.record"),
    NOTICE_AUTHORISE("notice.authorise"),
    NOTICE_SERVE("notice.serve"),
    NOTICE_LAPSE("notice.lapse"),
    NOTICE_PREVIEW("notice.preview"),
    NOTICE_ISSUE("notice.issue"),
    NOTICE_DECIDE("notice.decide"),
    NOTICE_RETURN("notice.return"),
    NOTICE_SAVINGS("notice.savings"),
    NOTICE_SEND("notice.send"),
    NOTIFICATION_EXEMPT("notification.exempt"),
    NOTIFICATION_LEARN("notification.learn"),
    NOTIFICATION_RECEIVE("notification.receive"),
    NOTIFICATION_REVIVE("notification.revive"),
    ORDER_SERVE("order.serve"),
    ORDER_SUSPEND("order.suspend"),
    ORDER_RESUME("order.resume"),
    ORDER_RESCIND("order.rescind"),
    ORDER_VARY("order.vary"),
    ORDER_DISCHARGE("order.discharge"),
    ORDER_EXPIRE("order.expire"),
    ORDER_AWARE("order.aware"),
    ORDER_RECORD("order.record"),
    PROTECTED_READ("protected.read"),
    TASK_SETTLE("task.settle"),
    TASK_TRY("task.try"),
    TASK_HAND_OVER("task.hand-over"),
    TASK_REOPEN("task.reopen"),
    TERMS_VARY("terms.vary"),
    TERMS_CORRECT("terms.correct"),
    VISIT_PLAN("visit.plan"),
    VISIT_ALLOCATE("visit.allocate"),
    VISIT_MOVE("visit.move"),
    VISIT_CANCEL("visit.cancel"),
    VISIT_RECORD("visit.record"),
    VISIT_CLOSE("visit.close"),
    VISIT_MISS("visit.miss"),
    VISIT_READ("visit.read");

    private final String action;

    Deed(String action) {
        this.action = action;
    }

    /// The deed the log names so.
    static Optional<Deed> of(String action) {
        return Arrays.stream(values()).filter(deed -> deed.action.equals(action)).findFirst();
    }

    @Override
    public String bundle() {
        return "history";
    }
}
