package hedgeward.domain.proof;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.domain.law.BreachOf;
import hedgeward.domain.order.OrderMaking;
import hedgeward.domain.order.OrderService;
import hedgeward.domain.order.OrderTerm;
import hedgeward.domain.order.ProtectionOrder;
import hedgeward.story.Dapos;
import hedgeward.story.Steps;
import hedgeward.story.Story;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// An order made without notice is broken only by conduct after the respondent knew of it (DAA 2021
/// s.39(2)).
class AwarenessTest {

    private static final Instant BEFORE = Dapos.MADE.plusSeconds(3_600);
    private static final Instant AWARE = Dapos.MADE.plusSeconds(7_200);
    private static final Instant AFTER = Dapos.MADE.plusSeconds(10_800);

    @Test
    void whileNobodyKnowsWhenHeLearntOfItAwarenessIsOpen() {
        assertThat(reasons(without(), Span.at(AFTER))).containsExactly(Reason.AWARENESS_UNKNOWN);
    }

    @Test
    void conductBeforeAwarenessIsNoBreachAndFromThatInstantItIs() {
        ProtectionOrder told = awareFrom(without(), AWARE);
        assertThat(reasons(told, Span.at(AWARE.minusSeconds(1))))
                .containsExactly(Reason.NOT_YET_AWARE);
        assertThat(reasons(told, Span.at(AWARE))).containsExactly(Reason.CONTACT_MADE);
        assertThat(reasons(told, new Span(BEFORE, AFTER))).containsExactly(Reason.PARTLY_AWARE);
        assertThat(reasons(told, new Span(AWARE, AFTER))).containsExactly(Reason.CONTACT_MADE);
    }

    @Test
    void serviceIsAwarenessAndTheEarlierOfTheTwoCounts() {
        ProtectionOrder served = servedAt(without(), AWARE);
        assertThat(reasons(served, Span.at(BEFORE))).containsExactly(Reason.NOT_YET_AWARE);
        assertThat(reasons(served, Span.at(AFTER))).containsExactly(Reason.CONTACT_MADE);
        assertThat(reasons(awareFrom(served, AFTER.plusSeconds(60)), Span.at(AFTER)))
                .as("served first, said to know later")
                .containsExactly(Reason.CONTACT_MADE);
        assertThat(
                        reasons(
                                servedAt(awareFrom(without(), AWARE), AFTER.plusSeconds(60)),
                                Span.at(AFTER)))
                .as("knew first, served later")
                .containsExactly(Reason.CONTACT_MADE);
    }

    @Test
    void anOrderMadeOnNoticeBindsAtOnceAndLeavesKnowledgeToBeProvedUntilService() {
        ProtectionOrder onNotice = Dapos.order(OrderTerm.OPEN_ENDED);
        assertThat(reasons(onNotice, Span.at(AFTER))).containsExactly(Reason.ORDER_NOT_SERVED);
        assertThat(reasons(servedAt(onNotice, AFTER), Span.at(AFTER)))
                .containsExactly(Reason.CONTACT_MADE);
    }

    @Test
    void aBrokenNoticeNeedsNoServiceOfTheOrderAfterIt() {
        Allegation told = Told.at(Told.text(), Span.at(Story.MADE.minusSeconds(3_600)));
        assertThat(
                        BreachMatrix.of(Steps.made(), AFTER, List.of(told.withNumber(1)))
                                .reading(1, new TermKey(BreachOf.NOTICE, 2))
                                .reasons())
                .containsExactly(Reason.CONTACT_MADE);
    }

    private static ProtectionOrder without() {
        ProtectionOrder order = Dapos.order(OrderTerm.OPEN_ENDED);
        return order.withMaking(
                new OrderMaking(
                        order.making().route(),
                        order.making().court(),
                        true,
                        Optional.empty(),
                        Optional.empty()));
    }

    private static ProtectionOrder awareFrom(ProtectionOrder order, Instant at) {
        return order.withMaking(order.making().awareFrom(at));
    }

    private static ProtectionOrder servedAt(ProtectionOrder order, Instant at) {
        return order.withService(new OrderService(at, Optional.empty()));
    }

    /// Of a text message against the term that forbids contact.
    private static List<Reason> reasons(ProtectionOrder order, Span when) {
        Allegation told = Told.at(Told.text(), when).withNumber(1);
        return BreachMatrix.of(Dapos.file(order), AFTER, List.of(told))
                .reading(1, new TermKey(BreachOf.ORDER, 2))
                .reasons();
    }
}
