package hedgeward.domain.order;

import static hedgeward.story.Decisions.accepted;
import static hedgeward.story.Decisions.rejected;
import static hedgeward.story.Story.at;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import hedgeward.domain.common.Decision;
import hedgeward.domain.condition.Arrestable;
import hedgeward.domain.order.event.OrderEvent;
import hedgeward.story.Steps;
import hedgeward.story.Story;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

class OrderEventRulesTest {

    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final Instant FROM = at("2026-12-03T00:00");
    private static final Instant UNTIL = at("2026-12-08T00:00");

    @Test
    void aSuspendedOrderIsInForceAgainWhenTheSuspensionIsOver() {
        CaseFile file = suspended(Optional.of(UNTIL));
        assertThat(file.stageAt(FROM.minus(SECOND))).isInstanceOf(Stage.InForce.class);
        assertThat(file.stageAt(FROM))
                .isEqualTo(
                        new Stage.Suspended(
                                FROM, Optional.of(UNTIL), Optional.of(Story.ENDS), true));
        assertThat(file.stageAt(UNTIL.minus(SECOND))).isInstanceOf(Stage.Suspended.class);
        assertThat(file.stageAt(UNTIL)).isInstanceOf(Stage.InForce.class);
        assertThat(file.stageAt(Story.ENDS)).isEqualTo(new Stage.Expired(Story.ENDS));
    }

    @Test
    void whatTheCourtDecidedWhileTheOrderRanIsRecordedAfterItsEndToo() {
        CaseFile file = Steps.orderServed();
        Instant late = Story.ENDS.plusSeconds(86_400);
        OrderEvent rescinded =
                new OrderEvent.Rescinded(Lives.decision(Story.ENDS.minusSeconds(60)));

        assertThat(CaseMove.RESCIND_ORDER.whyNot(file, late)).isEmpty();
        assertThat(OrderEventRules.record(file, rescinded, late))
                .isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void nobodyIsArrestedForBreakingASuspendedOrder() {
        CaseFile file = suspended(Optional.of(UNTIL));
        assertThat(ArrestRules.at(file, FROM))
                .isEqualTo(new Arrestable.No(Arrestable.Why.ORDER_SUSPENDED));
        assertThat(ArrestRules.at(file, UNTIL))
                .isEqualTo(new Arrestable.Yes(Arrestable.Why.ORDER_IN_FORCE));
    }

    @Test
    void theLastDayRunsOnWhileTheOrderIsSuspended() {
        CaseFile file = suspended(Optional.empty());
        assertThat(file.stageAt(Story.ENDS.minus(SECOND))).isInstanceOf(Stage.Suspended.class);
        assertThat(file.stageAt(Story.ENDS)).isEqualTo(new Stage.Expired(Story.ENDS));
    }

    @Test
    void liftingASuspensionEndsItEarly() {
        Instant lifted = at("2026-12-05T10:00");
        CaseFile file =
                accepted(
                        OrderEventRules.record(
                                suspended(Optional.of(UNTIL)),
                                new OrderEvent.Resumed(Lives.decision(lifted)),
                                lifted));
        assertThat(file.stageAt(lifted.minus(SECOND))).isInstanceOf(Stage.Suspended.class);
        assertThat(file.stageAt(lifted)).isInstanceOf(Stage.InForce.class);
    }

    @Test
    void aRescindedOrderStaysRescinded() {
        CaseFile file =
                accepted(
                        OrderEventRules.record(
                                Steps.orderServed(),
                                new OrderEvent.Rescinded(Lives.decision(FROM)),
                                FROM));
        assertThat(file.stageAt(FROM.minus(SECOND))).isInstanceOf(Stage.InForce.class);
        assertThat(file.stageAt(FROM)).isEqualTo(new Stage.Rescinded(FROM));
        assertThat(file.stageAt(Story.ENDS)).isEqualTo(new Stage.Rescinded(FROM));
        assertThat(ArrestRules.at(file, FROM))
                .isEqualTo(new Arrestable.No(Arrestable.Why.ORDER_RESCINDED));
    }

    @Test
    void decisionsAreRecordedInTheirOrderAndNeverBeforehand() {
        CaseFile file = suspended(Optional.of(UNTIL));
        assertThat(
                        rejected(
                                OrderEventRules.record(
                                        file,
                                        new OrderEvent.Rescinded(
                                                Lives.decision(FROM.minus(SECOND))),
                                        UNTIL)))
                .isEqualTo(CaseRejection.LATER_DECISION_RECORDED);
        assertThat(
                        rejected(
                                OrderEventRules.record(
                                        file,
                                        new OrderEvent.Rescinded(Lives.decision(UNTIL)),
                                        UNTIL.minus(SECOND))))
                .isEqualTo(CaseRejection.IN_THE_FUTURE);
    }

    @Test
    void aSuspensionNeverOverlapsAnotherAndBeginsInTheOrdersLife() {
        Instant before = Lives.SUSPENDED_AT;
        CaseFile pending =
                accepted(
                        OrderEventRules.record(
                                Steps.orderServed(),
                                new OrderEvent.Suspended(
                                        Lives.decision(before), FROM, Optional.of(UNTIL)),
                                before));
        assertThat(rejected(suspend(pending, before.plus(SECOND))))
                .isEqualTo(CaseRejection.ALREADY_SUSPENDED);
        assertThat(rejected(suspend(Steps.orderServed(), Story.ENDS)))
                .isEqualTo(CaseRejection.SUSPENDED_AFTER_THE_ORDER);
        assertThat(suspend(pending, UNTIL)).isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void aSuspensionNeverBeginsBeforeItsDecisionOrEndsBeforeItBegins() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () ->
                                new OrderEvent.Suspended(
                                        Lives.decision(FROM),
                                        FROM.minus(SECOND),
                                        Optional.empty()));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () ->
                                new OrderEvent.Suspended(
                                        Lives.decision(FROM), FROM, Optional.of(FROM)));
    }

    private static Decision<CaseFile, CaseRejection> suspend(CaseFile file, Instant from) {
        return OrderEventRules.record(
                file,
                new OrderEvent.Suspended(
                        Lives.decision(Lives.SUSPENDED_AT.plus(SECOND)), from, Optional.empty()),
                UNTIL);
    }

    private static CaseFile suspended(Optional<Instant> until) {
        return accepted(
                OrderEventRules.record(
                        Steps.orderServed(),
                        new OrderEvent.Suspended(Lives.decision(FROM), FROM, until),
                        FROM));
    }
}
