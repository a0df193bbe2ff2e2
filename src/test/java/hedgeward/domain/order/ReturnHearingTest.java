package hedgeward.domain.order;

import static hedgeward.story.Decisions.accepted;
import static hedgeward.story.Decisions.rejected;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import hedgeward.domain.common.Decision;
import hedgeward.domain.order.event.CourtDecision;
import hedgeward.domain.order.event.OrderEvent;
import hedgeward.story.Dapos;
import hedgeward.story.Story;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The hearing on notice after a DAPO made without (made Monday 23 December 2024, 12:00).
class ReturnHearingTest {

    private static final Instant LISTED = Story.at("2025-01-06T10:00");
    private static final Instant MOVED = Story.at("2025-01-20T14:00");
    private static final Instant NOW = Story.at("2025-02-01T09:00");
    private static final Duration MINUTE = Duration.ofMinutes(1);

    @Test
    void anOrderMadeOnNoticeHasNone() {
        CaseFile file = Dapos.openEnded();
        assertThat(of(file)).isEqualTo(ReturnHearing.NONE);
        assertThat(rejected(record(file, confirmed(LISTED))))
                .isEqualTo(CaseRejection.NO_RETURN_HEARING);
        assertThat(rejected(record(file, listed(Dapos.MADE, LISTED))))
                .isEqualTo(CaseRejection.NO_RETURN_HEARING);
    }

    @Test
    void anOrderMadeWithoutNoticeIsAskedForItsReturnHearing() {
        CaseFile file = withoutNotice(Optional.empty());
        assertThat(of(file)).isEqualTo(new ReturnHearing(true, Optional.empty()));
        assertThat(of(file).isUnlisted()).isTrue();
        assertThat(Unknowns.of(file, NOW).open()).contains(Unknown.RETURN_HEARING);
        CaseFile told = accepted(record(file, listed(Dapos.MADE, LISTED)));
        assertThat(of(told)).isEqualTo(new ReturnHearing(true, Optional.of(LISTED)));
        assertThat(of(told).isUnlisted()).isFalse();
        assertThat(Unknowns.of(told, NOW).open()).doesNotContain(Unknown.RETURN_HEARING);
    }

    @Test
    void itIsOverdueOnceItsTimeHasComeAndNothingIsRecorded() {
        ReturnHearing hearing = of(withoutNotice(Optional.of(LISTED)));
        assertThat(hearing.isOverdueAt(LISTED)).isFalse();
        assertThat(hearing.isOverdueAt(LISTED.plus(MINUTE))).isTrue();
        assertThat(ReturnHearing.NONE.isOverdueAt(NOW)).isFalse();
        assertThat(new ReturnHearing(false, Optional.of(LISTED)).isOverdueAt(NOW)).isFalse();
        assertThat(new ReturnHearing(false, Optional.empty()).isUnlisted()).isFalse();
    }

    @Test
    void theCourtMayMoveItAndNothingIsOverwritten() {
        CaseFile file = withoutNotice(Optional.of(LISTED));
        CaseFile moved = accepted(record(file, listed(LISTED, MOVED)));
        assertThat(of(moved)).isEqualTo(new ReturnHearing(true, Optional.of(MOVED)));
        assertThat(moved.order().orElseThrow().making().returnAt()).contains(LISTED);
    }

    @Test
    void leavingAnOrderAsItIsCountsFromWhenTheCourtSaidSo() {
        assertThat(confirmed(LISTED).takesEffectAt()).isEqualTo(LISTED);
    }

    /// What only a DVPO knows leaves it as it was, should a register hold it.
    @Test
    void whatIsNoHearingOnNoticeLeavesItOpen() {
        CourtDecision decided =
                new CourtDecision(
                        Optional.empty(), LISTED, CourtDecision.Applicant.POLICE, Optional.empty());
        for (OrderEvent event :
                List.of(
                        new OrderEvent.Suspended(decided, LISTED, Optional.empty()),
                        new OrderEvent.Resumed(decided),
                        new OrderEvent.Rescinded(decided))) {
            CaseFile file = withoutNotice(Optional.of(LISTED));
            assertThat(of(file.withOrder(file.order().orElseThrow().withEvent(event))))
                    .isEqualTo(new ReturnHearing(true, Optional.of(LISTED)));
        }
    }

    @Test
    void anOrderLeftAsItIsHasNoMoreReturnHearing() {
        CaseFile held = accepted(record(withoutNotice(Optional.of(LISTED)), confirmed(LISTED)));
        assertThat(of(held)).isEqualTo(new ReturnHearing(false, Optional.of(LISTED)));
        assertThat(held.stageAt(NOW)).isInstanceOf(Stage.InForce.class);
        assertThat(rejected(record(held, confirmed(MOVED))))
                .isEqualTo(CaseRejection.NO_RETURN_HEARING);
        assertThat(rejected(record(held, listed(LISTED, MOVED))))
                .isEqualTo(CaseRejection.NO_RETURN_HEARING);
    }

    @Test
    void aVariationOnItsDayIsItsResultAndAnEarlierOneIsNot() {
        CaseFile file = withoutNotice(Optional.of(LISTED));
        Instant sameMorning = Story.at("2025-01-06T00:00");
        assertThat(of(accepted(record(file, varied(sameMorning)))).awaited()).isFalse();
        assertThat(of(accepted(record(file, varied(sameMorning.minus(MINUTE))))).awaited())
                .isTrue();
        assertThat(of(accepted(record(withoutNotice(Optional.empty()), varied(LISTED)))).awaited())
                .isTrue();
    }

    @Test
    void aDischargedOrderNeedsNone() {
        OrderEvent end = new OrderEvent.Discharged(Lives.decision(LISTED));
        assertThat(of(accepted(record(withoutNotice(Optional.empty()), end))).awaited()).isFalse();
    }

    @Test
    void itIsNeverListedForBeforeTheDecisionOrTheOrder() {
        assertThatIllegalArgumentException().isThrownBy(() -> listed(LISTED, LISTED.minus(MINUTE)));
        assertThat(listed(LISTED, LISTED).takesEffectAt()).isEqualTo(LISTED);
        assertThat(
                        rejected(
                                DapoRules.begin(
                                        withoutNotice(Optional.of(Dapos.MADE.minus(MINUTE))), NOW)))
                .isEqualTo(CaseRejection.RETURN_BEFORE_MADE);
        assertThat(accepted(DapoRules.begin(withoutNotice(Optional.of(Dapos.MADE)), NOW)))
                .isNotNull();
    }

    @Test
    void aDvpoHasNone() {
        assertThat(
                        rejected(
                                OrderEventRules.record(
                                        Lives.at(Stage.Kind.IN_FORCE).file(),
                                        confirmed(Lives.NOW),
                                        Lives.NOW)))
                .isEqualTo(CaseRejection.DVPO_IS_NOT_VARIED);
    }

    private static ReturnHearing of(CaseFile file) {
        return ReturnHearing.of(file.order().orElseThrow());
    }

    private static CaseFile withoutNotice(Optional<Instant> returnAt) {
        ProtectionOrder order = Dapos.order(OrderTerm.OPEN_ENDED);
        return Dapos.file(
                order.withMaking(
                        new OrderMaking(
                                OrderRoute.BY_PROTECTED_PERSON,
                                Optional.empty(),
                                true,
                                Optional.of(Dapos.MADE),
                                returnAt)));
    }

    private static Decision<CaseFile, CaseRejection> record(CaseFile file, OrderEvent event) {
        return OrderEventRules.record(file, event, NOW);
    }

    private static OrderEvent listed(Instant decided, Instant hearing) {
        return new OrderEvent.ReturnListed(Lives.decision(decided), hearing);
    }

    private static OrderEvent confirmed(Instant at) {
        return new OrderEvent.Confirmed(Lives.decision(at));
    }

    private static OrderEvent varied(Instant at) {
        return new OrderEvent.Varied(Lives.decision(at), at, "hours shortened");
    }
}
