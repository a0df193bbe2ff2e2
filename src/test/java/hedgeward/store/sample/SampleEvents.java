package hedgeward.store.sample;

import hedgeward.domain.order.event.CourtDecision;
import hedgeward.domain.order.event.OrderEvent;
import hedgeward.domain.order.event.OrderEvents;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

import java.time.Duration;
import java.time.Instant;
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
        return Combinators.combine(decisions(), hours(), Texts.some())
                .as(
                        (decision, h, words) ->
                                new OrderEvent.Varied(decision, later(decision.at(), h), words));
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
