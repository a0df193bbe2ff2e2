package hedgeward.domain.order;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.domain.order.event.CourtDecision;
import hedgeward.domain.order.event.OrderEvent;
import hedgeward.domain.order.event.OrderEvents;
import hedgeward.story.Story;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A court that lifts a suspension in the minute it begins has suspended nothing.
class LiftedAtOnceTest {

    private static final Instant THEN = Story.at("2026-12-01T10:30");

    @Test
    void aSuspensionLiftedWhereItBeginsCoversNoMoment() {
        CourtDecision decision = Lives.decision(THEN);
        OrderEvents events =
                new OrderEvents(
                        List.of(
                                new OrderEvent.Suspended(decision, THEN, Optional.empty()),
                                new OrderEvent.Resumed(decision)));

        assertThat(events.suspensions())
                .noneMatch(suspension -> suspension.covers(THEN))
                .noneMatch(suspension -> suspension.covers(THEN.plusSeconds(3600)));
    }
}
