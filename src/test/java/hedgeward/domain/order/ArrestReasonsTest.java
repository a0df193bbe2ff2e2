package hedgeward.domain.order;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.domain.clock.KeptDeadline;
import hedgeward.domain.condition.Arrestable;
import hedgeward.domain.condition.Arrestable.Why;
import hedgeward.story.Steps;
import hedgeward.story.Story;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.Instant;
import java.util.Optional;

/// The answer at the top of a case, with its reason, at every stage.
class ArrestReasonsTest {

    private static final Instant ACT_BY = Story.at("2026-11-27T03:10");
    private static final Instant LATEST = Story.at("2026-11-28T03:10");

    @ParameterizedTest
    @EnumSource
    void eachStageHasItsOwnReason(Stage.Kind kind) {
        Lives.Life life = Lives.at(kind);
        assertThat(ArrestRules.at(life.file(), life.now()))
                .isEqualTo(
                        switch (kind) {
                            case NOT_YET, UNSERVED -> new Arrestable.No(Why.NOTICE_NOT_SERVED);
                            case NOTICE_REFUSED -> new Arrestable.No(Why.NOTICE_REFUSED);
                            case AWAITING_HEARING, ADJOURNED ->
                                    new Arrestable.Yes(Why.NOTICE_IN_FORCE);
                            case LAPSED -> new Arrestable.No(Why.NOTICE_LAPSED);
                            case REFUSED -> new Arrestable.No(Why.APPLICATION_REFUSED);
                            case WITHDRAWN -> new Arrestable.No(Why.APPLICATION_WITHDRAWN);
                            case IN_FORCE -> new Arrestable.TakeAdvice(Why.ORDER_NOT_SERVED);
                            case SUSPENDED -> new Arrestable.No(Why.ORDER_SUSPENDED);
                            case EXPIRED -> new Arrestable.No(Why.ORDER_EXPIRED);
                            case RESCINDED -> new Arrestable.No(Why.ORDER_RESCINDED);
                            case DISCHARGED -> new Arrestable.No(Why.ORDER_DISCHARGED);
                        });
    }

    @Test
    void betweenTheTwoReadingsOfThe48HoursAdviceIsTaken() {
        CaseFile file = readTwoWays();
        assertThat(ArrestRules.at(file, ACT_BY)).isEqualTo(new Arrestable.Yes(Why.NOTICE_IN_FORCE));
        assertThat(ArrestRules.at(file, ACT_BY.plusSeconds(1)))
                .isEqualTo(new Arrestable.TakeAdvice(Why.NOTICE_HEARING_OVERDUE));
        assertThat(ArrestRules.at(file, LATEST.plusSeconds(1)))
                .isEqualTo(new Arrestable.No(Why.NOTICE_LAPSED));
    }

    @Test
    void aServedDapoNamesItself() {
        assertThat(ArrestRules.at(Lives.dapo(Steps.orderServed()), Lives.NOW))
                .isEqualTo(new Arrestable.Yes(Why.DAPO_IN_FORCE));
        assertThat(ArrestRules.at(Steps.orderServed(), Lives.NOW))
                .isEqualTo(new Arrestable.Yes(Why.ORDER_IN_FORCE));
    }

    @Test
    void anOrderIsKnownFromItsServiceEvenWhereAwarenessWasNotRecorded() {
        CaseFile made = Steps.made();
        ProtectionOrder quiet =
                made.order()
                        .orElseThrow()
                        .withMaking(
                                new OrderMaking(
                                        OrderRoute.BY_CHIEF_OFFICER,
                                        Optional.empty(),
                                        true,
                                        Optional.empty(),
                                        Optional.empty()))
                        .withService(new OrderService(Story.ORDER_SERVED, Optional.empty()));
        assertThat(quiet.isKnownToRespondentAt(Story.ORDER_SERVED.minusSeconds(1))).isFalse();
        assertThat(quiet.isKnownToRespondentAt(Story.ORDER_SERVED)).isTrue();
    }

    @Test
    void anOrderLivesFromItsMakingUntilItIsOverAndIsNotInForceWhileSuspended() {
        ProtectionOrder order = Lives.suspended().order().orElseThrow();
        assertThat(order.isLivingAt(Story.MADE.minusSeconds(1))).isFalse();
        assertThat(order.isLivingAt(Story.MADE)).isTrue();
        assertThat(order.isInForceAt(Story.MADE)).isTrue();
        assertThat(order.isInForceAt(Lives.SUSPENDED_AT)).isFalse();
        assertThat(order.isLivingAt(Lives.SUSPENDED_AT)).isTrue();
        assertThat(order.isLivingAt(Story.ENDS.minusSeconds(1))).isTrue();
        assertThat(order.isLivingAt(Story.ENDS)).isFalse();
        assertThat(order.isInForceAt(Story.ENDS)).isFalse();
    }

    private static CaseFile readTwoWays() {
        Notice notice =
                Story.notice()
                        .withService(
                                new NoticeService(
                                        Story.SERVED,
                                        Optional.empty(),
                                        new KeptDeadline(ACT_BY, LATEST, "test list"),
                                        Optional.empty()));
        return Story.authorised().withNotice(notice);
    }
}
