package hedgeward.domain.order;

import hedgeward.domain.condition.Arrestable;
import hedgeward.domain.condition.Arrestable.Why;

import java.time.Instant;

/// Whether breaking a term at this instant would allow an arrest without warrant.
public final class ArrestRules {

    private ArrestRules() {}

    /// Yes while a served notice or a served order is in force (CSA 2010 s.25(1)(b), s.28(9)). The
    /// law is silent on an order not yet served and on a notice whose 48 hours are over on the
    /// earlier reading: there, advice is taken.
    public static Arrestable at(CaseFile file, Instant now) {
        return switch (file.stageAt(now)) {
            case Stage.InForce order when order.served() -> new Arrestable.Yes(Why.ORDER_IN_FORCE);
            case Stage.InForce _ -> new Arrestable.TakeAdvice(Why.ORDER_NOT_SERVED);
            case Stage.Adjourned _ -> new Arrestable.Yes(Why.NOTICE_IN_FORCE);
            case Stage.AwaitingHearing _ ->
                    isPastActBy(file, now)
                            ? new Arrestable.TakeAdvice(Why.NOTICE_HEARING_OVERDUE)
                            : new Arrestable.Yes(Why.NOTICE_IN_FORCE);
            case Stage.Unserved _, Stage.NotYet _ -> new Arrestable.No(Why.NOTICE_NOT_SERVED);
            case Stage.NoticeRefused _ -> new Arrestable.No(Why.NOTICE_REFUSED);
            case Stage.Lapsed _ -> new Arrestable.No(Why.NOTICE_LAPSED);
            case Stage.Refused _ -> new Arrestable.No(Why.APPLICATION_REFUSED);
            case Stage.Withdrawn _ -> new Arrestable.No(Why.APPLICATION_WITHDRAWN);
            case Stage.Suspended _ -> new Arrestable.No(Why.ORDER_SUSPENDED);
            case Stage.Expired _ -> new Arrestable.No(Why.ORDER_EXPIRED);
            case Stage.Rescinded _ -> new Arrestable.No(Why.ORDER_RESCINDED);
            case Stage.Discharged _ -> new Arrestable.No(Why.ORDER_DISCHARGED);
        };
    }

    private static boolean isPastActBy(CaseFile file, Instant now) {
        return file.noticeService().map(s -> now.isAfter(s.heardBy().actBy())).orElse(false);
    }
}
