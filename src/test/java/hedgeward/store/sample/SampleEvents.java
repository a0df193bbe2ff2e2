package hedgeward.store.sample;

import hedgeward.domain.order.OrderTerm;
import hedgeward.domain.order.event.CourtDecision;
import hedgeward.domain.order.event.OrderEvent;
import hedgeward.domain.order.event.OrderEvents;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// Whatever a court may have done to an order, in any order.
final class SampleEvents {

    private SampleEvents() {}

    static Arbitrary<OrderEvents> any() {
        return Arbitraries.oneOf(
                        List.of(
                                suspended(),
                                decisions().map(OrderEvent.Resumed::new),
                                decisions().map(OrderEvent.Rescinded::new),
                                varied(),
                                listed(),
                                decisions().map(OrderEvent.Confirmed::new),
                                decisions().map(OrderEvent.Discharged::new)))
                .list()
                .ofMaxSize(4)
                .map(OrderEvents::new);
    }

    private static Arbitrary<OrderEvent> suspended() {
        return Combinators.combine(decisions(), hours(), hours().optional())
                .as(
                        (decision, after, length) ->
                                new OrderEvent.Suspended(
                                        decision,
                                        later(decision.at(), after),
                                        length.map(h -> later(decision.at(), after + h))));
    }

    private static Arbitrary<OrderEvent> varied() {
        return Combinators.combine(decisions(), hours(), Texts.some(), terms().optional())
                .as(
                        (decision, h, words, before) ->
                                new OrderEvent.Varied(
                                        decision, later(decision.at(), h), words, before));
    }

    private static Arbitrary<OrderEvent> listed() {
        return Combinators.combine(decisions(), hours())
                .as(
                        (decision, h) ->
                                new OrderEvent.ReturnListed(decision, later(decision.at(), h)));
    }

    private static Arbitrary<OrderTerm> terms() {
        LocalDate first = LocalDate.of(2026, 11, 20);
        return Arbitraries.oneOf(
                Arbitraries.just(OrderTerm.OPEN_ENDED),
                hours().map(n -> OrderTerm.to(first.plusDays(n))),
                hours().map(n -> OrderTerm.ofDays(first, n)),
                Texts.some().map(OrderTerm::until));
    }

    private static Arbitrary<CourtDecision> decisions() {
        return Combinators.combine(
                        Texts.maybe(),
                        Samples.instants(),
                        Arbitraries.of(CourtDecision.Applicant.values()),
                        Texts.maybe())
                .as(CourtDecision::new);
    }

    private static Arbitrary<Integer> hours() {
        return Arbitraries.integers().between(1, 800);
    }

    private static Instant later(Instant from, int hours) {
        return from.plus(Duration.ofHours(hours));
    }
}
