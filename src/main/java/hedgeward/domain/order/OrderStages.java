package hedgeward.domain.order;

import hedgeward.domain.order.event.OrderEnding;
import hedgeward.domain.order.event.Suspension;

import java.time.Instant;
import java.util.Optional;

/// The stages of an order that has been made.
final class OrderStages {

    private OrderStages() {}

    static Stage of(StageFacts facts, Instant at) {
        Optional<OrderEnding> ended = facts.ending().filter(e -> !at.isBefore(e.at()));
        if (ended.isPresent()) {
            return ended(ended.get());
        }
        Optional<Instant> over = facts.endsAt().filter(end -> !at.isBefore(end));
        if (over.isPresent()) {
            return new Stage.Expired(over.get());
        }
        boolean served = facts.orderServedAt().filter(s -> !at.isBefore(s)).isPresent();
        return facts.suspensions().stream()
                .filter(span -> span.covers(at))
                .findFirst()
                .<Stage>map(span -> suspended(span, facts, served))
                .orElseGet(
                        () ->
                                new Stage.InForce(
                                        facts.madeAt().orElseThrow(), facts.endsAt(), served));
    }

    private static Stage ended(OrderEnding ending) {
        return switch (ending.how()) {
            case RESCINDED -> new Stage.Rescinded(ending.at());
            case DISCHARGED -> new Stage.Discharged(ending.at());
        };
    }

    private static Stage suspended(Suspension span, StageFacts facts, boolean served) {
        return new Stage.Suspended(span.from(), span.until(), facts.endsAt(), served);
    }
}
