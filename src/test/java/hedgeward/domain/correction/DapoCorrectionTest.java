package hedgeward.domain.correction;

import static hedgeward.domain.correction.CaseField.HEARING_REASONS;
import static hedgeward.domain.correction.CaseField.HEARING_RESULT;
import static hedgeward.domain.correction.CaseField.ORDER_AWARE_AT;
import static hedgeward.domain.correction.CaseField.ORDER_LAST_DAY;
import static hedgeward.domain.correction.CaseField.ORDER_MADE_AT;
import static hedgeward.domain.correction.CaseField.RESPONDENT_BORN;
import static hedgeward.story.Decisions.accepted;
import static hedgeward.story.Decisions.rejected;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.domain.clock.London;
import hedgeward.domain.common.Decision;
import hedgeward.domain.condition.Condition;
import hedgeward.domain.condition.ConditionType;
import hedgeward.domain.condition.TermLife;
import hedgeward.domain.condition.Terms;
import hedgeward.domain.order.CaseFile;
import hedgeward.domain.order.CaseRejection;
import hedgeward.domain.order.HearingResult;
import hedgeward.domain.order.HearingRules;
import hedgeward.domain.order.OrderMaking;
import hedgeward.domain.order.OrderRoute;
import hedgeward.domain.order.OrderTerm;
import hedgeward.domain.order.ProtectionOrder;
import hedgeward.domain.order.Stage;
import hedgeward.story.Dapos;
import hedgeward.story.Steps;
import hedgeward.story.Story;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What was recorded wrongly of an order whose length the court did not count in days, and of one
/// made without notice.
class DapoCorrectionTest {

    private static final LocalDate MADE = London.dateOf(Dapos.MADE);
    private static final Instant NOW = Dapos.MADE.plus(Duration.ofDays(40));

    @Test
    void aLastDayMistypedIsPutRightAndTheOrderIsInForceAgain() {
        CaseFile mistyped = lasting(OrderTerm.to(MADE.plusDays(20)));
        assertThat(mistyped.stageAt(NOW)).isInstanceOf(Stage.Expired.class);
        CaseFile right = accepted(correct(mistyped, ORDER_LAST_DAY, "2025-12-22"));
        assertThat(right.order().map(ProtectionOrder::term))
                .contains(OrderTerm.to(LocalDate.of(2025, 12, 22)));
        assertThat(right.stageAt(NOW)).isInstanceOf(Stage.InForce.class);
        assertThat(rejected(correct(mistyped, ORDER_LAST_DAY, MADE.minusDays(1).toString())))
                .isEqualTo(CaseRejection.LAST_DAY_DOES_NOT_FIT);
    }

    @Test
    void anOrderToADayMayHaveBeenOpenAndTheReverse() {
        CaseFile open =
                accepted(
                        correct(
                                lasting(OrderTerm.to(MADE.plusDays(20))),
                                Map.of(ORDER_LAST_DAY, Optional.empty())));
        assertThat(open.order().map(ProtectionOrder::term)).contains(OrderTerm.OPEN_ENDED);
        CaseFile event = lasting(OrderTerm.until("the trial is over"));
        assertThat(
                        accepted(correct(event, ORDER_LAST_DAY, "2025-12-22"))
                                .order()
                                .flatMap(order -> order.term().untilEvent()))
                .contains("the trial is over");
    }

    @Test
    void noTermOutlivesTheCorrectedOrder() {
        ProtectionOrder order = Dapos.order(OrderTerm.to(MADE.plusDays(200)));
        Condition away =
                Condition.of(ConditionType.NO_CONTACT).withLife(TermLife.until(MADE.plusDays(60)));
        CaseFile file =
                Dapos.file(
                        new ProtectionOrder(
                                order.madeAt(),
                                order.term(),
                                new Terms(List.of(away)),
                                order.service(),
                                order.expiryNotedAt(),
                                order.making()));
        accepted(correct(file, ORDER_LAST_DAY, MADE.plusDays(60).toString()));
        assertThat(rejected(correct(file, ORDER_LAST_DAY, MADE.plusDays(59).toString())))
                .isEqualTo(CaseRejection.TERM_OUTLIVES_ORDER);
    }

    @Test
    void monitoringIsNoLongerThanTwelveMonthsFromTheCorrectedMaking() {
        ProtectionOrder order = Dapos.order(OrderTerm.OPEN_ENDED);
        Condition tag =
                Condition.of(ConditionType.ELECTRONIC_MONITORING)
                        .withLife(TermLife.until(MADE.plusMonths(12).minusDays(1)));
        CaseFile file =
                Dapos.file(
                        new ProtectionOrder(
                                order.madeAt(),
                                order.term(),
                                new Terms(List.of(tag)),
                                order.service(),
                                order.expiryNotedAt(),
                                order.making()));
        Instant dayBefore = Dapos.MADE.minus(Duration.ofDays(1));
        assertThat(rejected(correct(file, ORDER_MADE_AT, dayBefore.toString())))
                .isEqualTo(CaseRejection.MONITORING_TOO_LONG);
    }

    @Test
    void aRespondentOfAnOrderWithoutANoticeIsStillEighteen() {
        assertThat(rejected(correct(Dapos.openEnded(), RESPONDENT_BORN, "2012-01-01")))
                .isEqualTo(CaseRejection.RESPONDENT_UNDER_18);
        assertThat(rejected(correct(Dapos.openEnded(), CaseField.PROTECTED_BORN, "2012-01-01")))
                .isEqualTo(CaseRejection.PROTECTED_UNDER_16);
    }

    @Test
    void awarenessMistypedIsPutRightAndLiesAfterTheMaking() {
        CaseFile quiet = quiet(Dapos.MADE.plusSeconds(60));
        Instant later = Dapos.MADE.plusSeconds(3_600);
        assertThat(
                        accepted(correct(quiet, ORDER_AWARE_AT, later.toString()))
                                .order()
                                .flatMap(order -> order.making().awareAt()))
                .contains(later);
        assertThat(rejected(correct(quiet, ORDER_AWARE_AT, Dapos.MADE.minusSeconds(1).toString())))
                .isEqualTo(CaseRejection.AWARE_BEFORE_MADE);
        assertThat(rejected(correct(quiet, ORDER_MADE_AT, later.toString())))
                .isEqualTo(CaseRejection.AWARE_BEFORE_MADE);
        assertThat(
                        accepted(correct(quiet, Map.of(ORDER_AWARE_AT, Optional.empty())))
                                .order()
                                .orElseThrow()
                                .isKnownToRespondentAt(NOW))
                .isFalse();
    }

    @Test
    void theCourtsReasonsAreKeptWhenItsResultIsTakenBack() {
        CaseFile refused =
                accepted(
                        HearingRules.end(
                                Steps.listed(),
                                HearingResult.REFUSED,
                                Story.MADE,
                                "Not necessary.",
                                Story.MADE));
        CaseFile reopened =
                accepted(
                        CorrectionRules.correct(
                                refused,
                                Map.of(HEARING_RESULT, Optional.empty()),
                                new CorrectionRules.Ground(Story.clocks(), Map.of()),
                                Story.MADE));
        assertThat(CaseFields.between(refused, reopened))
                .contains(
                        new FactChange<>(
                                HEARING_REASONS, Optional.of("Not necessary."), Optional.empty()));
        assertThat(HEARING_REASONS.isGuarded()).isTrue();
    }

    private static CaseFile lasting(OrderTerm term) {
        return Dapos.file(Dapos.order(term));
    }

    private static CaseFile quiet(Instant aware) {
        return Dapos.file(
                Dapos.order(OrderTerm.OPEN_ENDED)
                        .withMaking(
                                new OrderMaking(
                                        OrderRoute.BY_CHIEF_OFFICER,
                                        Optional.empty(),
                                        true,
                                        Optional.of(aware),
                                        Optional.empty())));
    }

    private static Decision<CaseFile, CaseRejection> correct(
            CaseFile file, CaseField field, String value) {
        return correct(file, Map.of(field, Optional.of(value)));
    }

    private static Decision<CaseFile, CaseRejection> correct(
            CaseFile file, Map<CaseField, Optional<String>> values) {
        return CorrectionRules.correct(
                file, values, new CorrectionRules.Ground(Story.clocks(), Map.of()), NOW);
    }
}
