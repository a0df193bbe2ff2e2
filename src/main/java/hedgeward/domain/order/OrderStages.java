package hedgeward.domain.order;

import java.time.Instant;

/// The stages of an order that has been made.
final class OrderStages {

    private OrderStages() {}

    static Stage of(StageFacts facts, Instant at) {
        Instant made = facts.madeAt().orElseThrow();
        return facts.endsAt()
                .filter(end -> !at.isBefore(end))
                .<Stage>map(Stage.Expired::new)
                .orElseGet(
                        () ->
                                new Stage.InForce(
                                        made,
                                        facts.endsAt(),
                                        facts.orderServedAt()
                                                .filter(s -> !at.isBefore(s))
                                                .isPresent()));
    }
}
