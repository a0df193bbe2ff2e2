package hedgeward.ui.order;

import hedgeward.domain.order.OrderTerm;
import hedgeward.ui.kit.Look;

/// Says how long an order lasts, and what a court changed of that.
record LastingWords(Look look) {

    /// `to the end of 5 Jan 2027`, `until further order`, `until …` in the court's words.
    String of(OrderTerm term) {
        return term.lastDay()
                .map(day -> look.messages().text(LastingMsg.LASTS_TO, look.times().dayYear(day)))
                .or(
                        () ->
                                term.untilEvent()
                                        .map(e -> look.messages().text(LastingMsg.LASTS_UNTIL, e)))
                .orElseGet(() -> look.messages().text(LastingMsg.FURTHER_ORDER));
    }

    /// What was done, and how long the order lasts now and lasted before.
    String changed(String done, OrderTerm now, OrderTerm before) {
        return look.messages().text(LastingMsg.CHANGED, done, of(now), of(before));
    }
}
