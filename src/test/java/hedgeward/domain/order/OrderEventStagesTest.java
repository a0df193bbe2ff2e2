package hedgeward.domain.order;

import static hedgeward.story.Decisions.accepted;
import static hedgeward.story.Decisions.rejected;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.domain.common.Decision;
import hedgeward.domain.order.event.OrderEvent;
import hedgeward.story.Steps;
import hedgeward.story.Story;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.Instant;
import java.util.Optional;

/// A court does something only to an order that lives when it decides, and only what its Act knows.
class OrderEventStagesTest {

    private static final Instant LATER = Story.at("2027-02-01T09:00");

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"IN_FORCE", "SUSPENDED"})
    void aDecisionAtAStageWithoutALivingOrderIsRefused(Stage.Kind kind) {
        Lives.Life life = Lives.at(kind);
        CaseFile file = life.file().order().isPresent() ? life.file() : madeLater(life.file());
        assertThat(file.stageAt(life.now()).kind()).isEqualTo(kind);
        var decision = Lives.decision(life.now());
        OrderEvent event =
                kind == Stage.Kind.DISCHARGED
                        ? new OrderEvent.Discharged(decision)
                        : new OrderEvent.Rescinded(decision);
        assertThat(rejected(OrderEventRules.record(file, event, LATER)))
                .isEqualTo(CaseRejection.ORDER_NOT_IN_FORCE);
    }

    @Test
    void aSuspendedOrderIsNotSuspendedTwiceButResumed() {
        var decision = Lives.decision(Lives.NOW);
        assertThat(
                        rejected(
                                OrderEventRules.record(
                                        Lives.suspended(),
                                        new OrderEvent.Suspended(
                                                decision, Lives.NOW, Optional.empty()),
                                        LATER)))
                .isEqualTo(CaseRejection.ALREADY_SUSPENDED);
        assertThat(
                        rejected(
                                OrderEventRules.record(
                                        Steps.made(), new OrderEvent.Resumed(decision), LATER)))
                .isEqualTo(CaseRejection.NOT_SUSPENDED);
        assertThat(
                        factOf(
                                OrderEventRules.record(
                                        Lives.suspended(),
                                        new OrderEvent.Resumed(decision),
                                        Lives.NOW)))
                .isEqualTo(new CaseFact.OrderResumed(Steps.made().id(), Lives.NOW));
    }

    @Test
    void eachActKnowsItsOwnSteps() {
        var decision = Lives.decision(Lives.NOW);
        CaseFile dapo = Lives.dapo(Steps.made());
        assertThat(
                        rejected(
                                OrderEventRules.record(
                                        dapo, new OrderEvent.Rescinded(decision), LATER)))
                .isEqualTo(CaseRejection.DAPO_IS_NOT_SUSPENDED);
        OrderEvent discharged = new OrderEvent.Discharged(decision);
        assertThat(rejected(OrderEventRules.record(Steps.made(), discharged, LATER)))
                .isEqualTo(CaseRejection.DVPO_IS_NOT_VARIED);
        assertThat(factOf(OrderEventRules.record(dapo, discharged, LATER)))
                .isEqualTo(new CaseFact.OrderDischarged(dapo.id(), Lives.NOW));
    }

    @Test
    void withoutAnOrderACourtHasNothingToDecideOn() {
        assertThat(
                        rejected(
                                OrderEventRules.record(
                                        Steps.listed(),
                                        new OrderEvent.Rescinded(Lives.decision(Lives.NOW)),
                                        LATER)))
                .isEqualTo(CaseRejection.NO_ORDER);
    }

    @Test
    void aDecisionOfTheSameMomentAsTheLatestIsTaken() {
        CaseFile file =
                accepted(
                        OrderEventRules.record(
                                Lives.suspended(),
                                new OrderEvent.Rescinded(Lives.decision(Lives.SUSPENDED_AT)),
                                LATER));
        assertThat(file.stageAt(Lives.SUSPENDED_AT).kind()).isEqualTo(Stage.Kind.RESCINDED);
    }

    private static CaseFile madeLater(CaseFile file) {
        return file.withOrder(
                new ProtectionOrder(
                        Story.at("2027-01-20T10:00"),
                        OrderTerm.OPEN_ENDED,
                        Story.terms(),
                        Optional.empty(),
                        Optional.empty()));
    }

    private static Object factOf(Decision<CaseFile, CaseRejection> decision) {
        return ((Decision.Accepted<CaseFile, CaseRejection>) decision).facts().getFirst();
    }
}
