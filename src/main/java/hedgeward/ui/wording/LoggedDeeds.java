package hedgeward.ui.wording;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;

/// Which deed is meant by each name the log gives to what was done with a case.
public final class LoggedDeeds {

    private static final Map<String, Deed> BY_ACTION =
            Map.ofEntries(
                    entry("breach.move-clock", Deed.BREACH_MOVE_CLOCK),
                    entry("breach.read", Deed.BREACH_READ),
                    entry("breach.open", Deed.BREACH_OPEN),
                    entry("breach.arrest", Deed.BREACH_ARREST),
                    entry("breach.correct", Deed.BREACH_CORRECT),
                    entry("breach.correct-arrest", Deed.BREACH_CORRECT_ARREST),
                    entry("breach.take-back", Deed.BREACH_TAKE_BACK),
                    entry("breach.finish", Deed.BREACH_FINISH),
                    entry("breach.release", Deed.BREACH_RELEASE),
                    entry("breach.at-station", Deed.BREACH_AT_STATION),
                    entry("breach.before-court", Deed.BREACH_BEFORE_COURT),
                    entry("breach.clock-sheet", Deed.BREACH_CLOCK_SHEET),
                    entry("breach.crime", Deed.BREACH_CRIME),
                    entry("breach.print", Deed.BREACH_PRINT),
                    entry("evidence.take_in", Deed.EVIDENCE_TAKE_IN),
                    entry("evidence.look", Deed.EVIDENCE_LOOK),
                    entry("evidence.release", Deed.EVIDENCE_RELEASE),
                    entry("evidence.check", Deed.EVIDENCE_CHECK),
                    entry("breach.produce", Deed.BREACH_PRODUCE),
                    entry("breach.prove", Deed.BREACH_PROVE),
                    entry("breach.rule", Deed.BREACH_RULE),
                    entry("breach.seek-arrest", Deed.BREACH_SEEK_ARREST),
                    entry("breach.tell", Deed.BREACH_TELL),
                    entry("case.read", Deed.CASE_READ),
                    entry("case.restrict", Deed.CASE_RESTRICT),
                    entry("case.lift-restriction", Deed.CASE_LIFT_RESTRICTION),
                    entry("case.break-glass", Deed.CASE_BREAK_GLASS),
                    entry("case.review-glass", Deed.CASE_REVIEW_GLASS),
                    entry("retention.keep", Deed.RETENTION_KEEP),
                    entry("retention.group", Deed.RETENTION_GROUP),
                    entry("retention.hold", Deed.RETENTION_HOLD),
                    entry("retention.lift-hold", Deed.RETENTION_LIFT_HOLD),
                    entry("case.correct", Deed.CASE_CORRECT),
                    entry("case.complete", Deed.CASE_COMPLETE),
                    entry("order.take-back", Deed.ORDER_TAKE_BACK),
                    entry("hearing.list", Deed.HEARING_LIST),
                    entry("hearing.tell", Deed.HEARING_TELL),
                    entry("hearing.record", Deed.HEARING_RECORD),
                    entry("notice.authorise", Deed.NOTICE_AUTHORISE),
                    entry("notice.serve", Deed.NOTICE_SERVE),
                    entry("notice.lapse", Deed.NOTICE_LAPSE),
                    entry("notice.preview", Deed.NOTICE_PREVIEW),
                    entry("notice.issue", Deed.NOTICE_ISSUE),
                    entry("notice.decide", Deed.NOTICE_DECIDE),
                    entry("notice.return", Deed.NOTICE_RETURN),
                    entry("notice.savings", Deed.NOTICE_SAVINGS),
                    entry("notice.send", Deed.NOTICE_SEND),
                    entry("notification.exempt", Deed.NOTIFICATION_EXEMPT),
                    entry("notification.learn", Deed.NOTIFICATION_LEARN),
                    entry("notification.receive", Deed.NOTIFICATION_RECEIVE),
                    entry("notification.revive", Deed.NOTIFICATION_REVIVE),
                    entry("order.serve", Deed.ORDER_SERVE),
                    entry("order.suspend", Deed.ORDER_SUSPEND),
                    entry("order.resume", Deed.ORDER_RESUME),
                    entry("order.rescind", Deed.ORDER_RESCIND),
                    entry("order.vary", Deed.ORDER_VARY),
                    entry("order.confirm", Deed.ORDER_CONFIRM),
                    entry("return.list", Deed.RETURN_LIST),
                    entry("order.discharge", Deed.ORDER_DISCHARGE),
                    entry("order.expire", Deed.ORDER_EXPIRE),
                    entry("order.aware", Deed.ORDER_AWARE),
                    entry("order.record", Deed.ORDER_RECORD),
                    entry("protected.read", Deed.PROTECTED_READ),
                    entry("visit.correct", Deed.VISIT_CORRECT),
                    entry("task.settle", Deed.TASK_SETTLE),
                    entry("task.try", Deed.TASK_TRY),
                    entry("task.hand-over", Deed.TASK_HAND_OVER),
                    entry("task.reopen", Deed.TASK_REOPEN),
                    entry("terms.vary", Deed.TERMS_VARY),
                    entry("terms.correct", Deed.TERMS_CORRECT),
                    entry("visit.plan", Deed.VISIT_PLAN),
                    entry("visit.allocate", Deed.VISIT_ALLOCATE),
                    entry("visit.move", Deed.VISIT_MOVE),
                    entry("visit.cancel", Deed.VISIT_CANCEL),
                    entry("visit.record", Deed.VISIT_RECORD),
                    entry("visit.close", Deed.VISIT_CLOSE),
                    entry("visit.miss", Deed.VISIT_MISS),
                    entry("office.enter", Deed.OFFICE_ENTER),
                    entry("office.leave", Deed.OFFICE_LEAVE),
                    entry("signin.refused", Deed.SIGNIN_REFUSED),
                    entry("signin.refused-further", Deed.SIGNIN_REFUSED_FURTHER),
                    entry("signin.record-altered", Deed.SIGNIN_RECORD_ALTERED),
                    entry("log.read", Deed.LOG_READ),
                    entry("log.export", Deed.LOG_EXPORT),
                    entry("handover.issue", Deed.HANDOVER_ISSUE),
                    entry("schedule.issue", Deed.SCHEDULE_ISSUE),
                    entry("schedule.preview", Deed.SCHEDULE_PREVIEW),
                    entry("backup.make", Deed.BACKUP_MAKE),
                    entry("visit.read", Deed.VISIT_READ));

    private LoggedDeeds() {}

    /// The deed the log names so; empty if no words are kept for the name.
    public static Optional<Deed> of(String action) {
        return Optional.ofNullable(BY_ACTION.get(action));
    }
}
