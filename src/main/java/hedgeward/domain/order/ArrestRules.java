package hedgeward.domain.order;

import hedgeward.domain.condition.Arrestable;
import hedgeward.domain.condition.Arrestable.Why;
import hedgeward.domain.condition.TermNow;
import hedgeward.domain.condition.TermsHistory;
import hedgeward.domain.law.Regime;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Whether breaking a term at this instant would allow an arrest without warrant.
public final class ArrestRules {

    private ArrestRules() {}

    /// Yes while a served notice or a served order is in force and a term of it binds at this hour
    /// (CSA 2010 s.25(1)(b), s.28(9)). The law is silent on an order not yet served and on a notice
    /// whose 48 hours are over on the earlier reading, and an order made without notice binds from
    /// awareness only (DAA 2021 s.39): there, advice is taken. Breaking a DAPO is an offence, so
    /// its power is that of PACE s.24 (s.40(9)).
    public static Arrestable at(CaseFile file, Instant now) {
        return switch (file.stageAt(now)) {
            case Stage.InForce _ when isUnknown(file, now) ->
                    new Arrestable.TakeAdvice(Why.RESPONDENT_UNAWARE);
            case Stage.InForce order when !order.served() ->
                    new Arrestable.TakeAdvice(Why.ORDER_NOT_SERVED);
            case Stage.InForce _ ->
                    yes(
                            file,
                            now,
                            file.regime() == Regime.DAPN_DAPO
                                    ? Why.DAPO_IN_FORCE
                                    : Why.ORDER_IN_FORCE);
            case Stage.Adjourned _ -> yes(file, now, Why.NOTICE_IN_FORCE);
            case Stage.AwaitingHearing _ ->
                    isPastActBy(file, now)
                            ? new Arrestable.TakeAdvice(Why.NOTICE_HEARING_OVERDUE)
                            : yes(file, now, Why.NOTICE_IN_FORCE);
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

    /// Each term of what is in force at an instant, and whether it binds then; of a case in which
    /// nothing is in force, none.
    public static List<TermNow> termsAt(CaseFile file, Instant now) {
        Optional<TermsHistory> bound =
                switch (file.stageAt(now)) {
                    case Stage.InForce _ -> file.order().map(ProtectionOrder::history);
                    case Stage.Adjourned _, Stage.AwaitingHearing _ ->
                            file.notice().map(Notice::history);
                    case Stage.NotYet _,
                            Stage.NoticeRefused _,
                            Stage.Unserved _,
                            Stage.Lapsed _,
                            Stage.Refused _,
                            Stage.Withdrawn _,
                            Stage.Suspended _,
                            Stage.Expired _,
                            Stage.Rescinded _,
                            Stage.Discharged _ ->
                            Optional.empty();
                };
        return bound
                .map(history -> history.versionAt(now).terms().conditions())
                .orElse(List.of())
                .stream()
                .map(term -> TermNow.of(term, now))
                .toList();
    }

    private static Arrestable yes(CaseFile file, Instant now, Why why) {
        List<TermNow> terms = termsAt(file, now);
        return !terms.isEmpty() && terms.stream().noneMatch(TermNow::binds)
                ? new Arrestable.No(Why.NO_TERM_BINDS_NOW)
                : new Arrestable.Yes(why);
    }

    private static boolean isUnknown(CaseFile file, Instant now) {
        return file.order().filter(order -> !order.isKnownToRespondentAt(now)).isPresent();
    }

    private static boolean isPastActBy(CaseFile file, Instant now) {
        return file.noticeService().map(s -> now.isAfter(s.heardBy().actBy())).orElse(false);
    }
}
