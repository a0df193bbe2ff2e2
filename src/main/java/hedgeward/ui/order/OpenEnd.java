package hedgeward.ui.order;

import hedgeward.app.casepage.CaseOverview;
import hedgeward.domain.condition.Condition;
import hedgeward.domain.law.Regime;
import hedgeward.domain.order.ProtectionOrder;
import hedgeward.domain.order.ReturnHearing;
import hedgeward.domain.order.Stage;
import hedgeward.ui.kit.Look;
import hedgeward.ui.wording.ConditionWords;

import javafx.scene.control.Label;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Says how long an order without a last day lasts, which of its terms ends next (a DAPO's terms
/// may end before it does: DAA 2021 s.38), and when one made without notice comes before the court
/// again.
record OpenEnd(Look look) {

    /// Nothing for an order that is not in force.
    List<Label> words(CaseOverview overview, Instant now) {
        List<Label> words = new ArrayList<>();
        if (overview.stage() instanceof Stage.InForce stage) {
            Optional<ProtectionOrder> order = overview.file().order();
            if (stage.endsAt().isEmpty()) {
                order.map(this::until).ifPresent(words::add);
            }
            order.flatMap(o -> next(o, now)).map(this::ends).ifPresent(words::add);
            order.map(ReturnHearing::of)
                    .filter(ReturnHearing::awaited)
                    .map(hearing -> returns(hearing, now))
                    .ifPresent(words::add);
        }
        return words;
    }

    private Label until(ProtectionOrder order) {
        Label label =
                order.term()
                        .untilEvent()
                        .map(event -> look.widgets().label(LastingMsg.UNTIL_EVENT, event))
                        .orElseGet(() -> look.widgets().label(LastingMsg.UNTIL_FURTHER_ORDER));
        label.setId("case-open-end");
        label.getStyleClass().add("hw-strong");
        return label;
    }

    private Label returns(ReturnHearing hearing, Instant now) {
        Label label =
                hearing.listedFor()
                        .map(
                                at ->
                                        look.widgets()
                                                .label(
                                                        hearing.isOverdueAt(now)
                                                                ? LastingMsg.RETURN_WAS
                                                                : LastingMsg.RETURN_AT,
                                                        look.times().dayTime(at)))
                        .orElseGet(() -> look.widgets().label(LastingMsg.RETURN_UNLISTED));
        label.setId("case-return-hearing");
        label.getStyleClass().add("hw-strong");
        return label;
    }

    private static Optional<Condition> next(ProtectionOrder order, Instant now) {
        return order.history().at(now).conditions().stream()
                .filter(term -> term.life().endsAt().isPresent())
                .min(Comparator.comparing(term -> term.life().endsAt().orElseThrow()));
    }

    private Label ends(Condition term) {
        Label label =
                look.widgets()
                        .muted(
                                LastingMsg.TERM_ENDS,
                                new ConditionWords(look.messages(), Regime.DAPN_DAPO)
                                        .brief(term.type()),
                                term.life().lastDay().map(look.times()::dayYear).orElse(""));
        label.setId("case-term-ends");
        return label;
    }
}
