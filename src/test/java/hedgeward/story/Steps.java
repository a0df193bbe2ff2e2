package hedgeward.story;

import static hedgeward.story.Decisions.accepted;

import hedgeward.domain.clock.London;
import hedgeward.domain.law.DvpoTerm;
import hedgeward.domain.order.CaseFile;
import hedgeward.domain.order.HearingRules;
import hedgeward.domain.order.NoticeRules;
import hedgeward.domain.order.OrderService;
import hedgeward.domain.order.OrderTerm;
import hedgeward.domain.order.ProtectionOrder;

import java.util.Optional;

/// The story's case, step by step, through the rules.
public final class Steps {

    private Steps() {}

    public static CaseFile served() {
        return accepted(
                NoticeRules.serve(
                        Story.authorised(),
                        new NoticeRules.ServiceReport(
                                Story.SERVED, Story.CONSTABLE, Optional.empty()),
                        Story.clocks(),
                        Story.SERVED));
    }

    public static CaseFile listed() {
        return accepted(
                HearingRules.list(
                        served(),
                        "Northampton Magistrates' Court",
                        Story.at("2026-11-26T10:00"),
                        Story.SERVED));
    }

    public static HearingRules.OrderMade orderOf(int days) {
        OrderTerm term =
                new OrderTerm(
                        Optional.of(days),
                        Optional.of(new DvpoTerm(days).lastDay(London.dateOf(Story.MADE))));
        return new HearingRules.OrderMade(Story.MADE, term, Story.terms());
    }

    public static CaseFile made() {
        return accepted(HearingRules.make(listed(), orderOf(28), Story.MADE));
    }

    public static CaseFile orderServed() {
        return accepted(
                HearingRules.serveOrder(
                        made(),
                        new OrderService(Story.ORDER_SERVED, Optional.of(Story.CONSTABLE.id())),
                        Story.ORDER_SERVED));
    }

    public static ProtectionOrder order() {
        return orderServed().order().orElseThrow();
    }
}
