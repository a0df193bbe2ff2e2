package hedgeward.domain.order;

import static hedgeward.story.Decisions.accepted;
import static hedgeward.story.Decisions.rejected;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.domain.clock.London;
import hedgeward.domain.common.Decision;
import hedgeward.domain.condition.Condition;
import hedgeward.domain.condition.ConditionType;
import hedgeward.domain.condition.TermLife;
import hedgeward.domain.condition.Terms;
import hedgeward.domain.condition.TermsVersion;
import hedgeward.domain.order.event.OrderEvent;
import hedgeward.story.Dapos;
import hedgeward.story.Story;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A court changes how long a DAPO lasts (made 23 December 2024, first until further order).
class VariationRulesTest {

    private static final Instant DECIDED = Story.at("2025-02-03T11:00");
    private static final Instant NOW = Story.at("2025-02-10T09:00");
    private static final LocalDate JUNE = LocalDate.of(2025, 6, 30);

    @Test
    void anOpenEndedOrderIsGivenALastDay() {
        CaseFile varied = accepted(vary(Dapos.openEnded(), OrderTerm.to(JUNE)));
        ProtectionOrder order = varied.order().orElseThrow();
        assertThat(order.term()).isEqualTo(OrderTerm.to(JUNE));
        assertThat(order.termMade()).isEqualTo(OrderTerm.OPEN_ENDED);
        assertThat(order.terms()).isEqualTo(Dapos.terms());
        assertThat(order.history().versions()).hasSize(1);
        Instant over = London.endOf(JUNE);
        assertThat(varied.stageAt(over.minusSeconds(1))).isInstanceOf(Stage.InForce.class);
        assertThat(varied.stageAt(over)).isEqualTo(new Stage.Expired(over));
    }

    @Test
    void everyLengthItEverHadIsKept() {
        CaseFile first = accepted(vary(Dapos.openEnded(), OrderTerm.to(JUNE)));
        CaseFile second = accepted(vary(first, OrderTerm.until("the trial ends")));
        ProtectionOrder order = second.order().orElseThrow();
        OrderEvent one = order.events().all().getFirst();
        OrderEvent two = order.events().all().getLast();
        assertThat(order.termMade()).isEqualTo(OrderTerm.OPEN_ENDED);
        assertThat(order.termAfter(one)).isEqualTo(OrderTerm.to(JUNE));
        assertThat(order.termAfter(two)).isEqualTo(OrderTerm.until("the trial ends"));
        assertThat(((OrderEvent.Varied) two).termBefore()).contains(OrderTerm.to(JUNE));
    }

    @Test
    void aChangeOfTermsAloneLeavesTheLength() {
        CaseFile file = Dapos.file(Dapos.order(OrderTerm.to(JUNE)));
        CaseFile varied = accepted(vary(file, OrderTerm.to(JUNE), only(ConditionType.NO_CONTACT)));
        ProtectionOrder order = varied.order().orElseThrow();
        assertThat(order.term()).isEqualTo(OrderTerm.to(JUNE));
        assertThat(order.termMade()).isEqualTo(OrderTerm.to(JUNE));
        OrderEvent event = order.events().all().getFirst();
        assertThat(((OrderEvent.Varied) event).termBefore()).isEmpty();
        assertThat(order.history().versions()).hasSize(2);
    }

    @Test
    void aVariationOfNothingIsNone() {
        assertThat(rejected(vary(Dapos.openEnded(), OrderTerm.OPEN_ENDED)))
                .isEqualTo(CaseRejection.TERMS_UNCHANGED);
    }

    @Test
    void theOrderIsNotEndedByALastDayAlreadyOver() {
        LocalDate sameDay = London.dateOf(DECIDED);
        assertThat(rejected(vary(Dapos.openEnded(), OrderTerm.to(sameDay.minusDays(1)))))
                .isEqualTo(CaseRejection.LAST_DAY_BEFORE_DECISION);
        assertThat(accepted(vary(Dapos.openEnded(), OrderTerm.to(sameDay)))).isNotNull();
    }

    @Test
    void noTermOutlivesTheShortenedOrder() {
        Terms monitored =
                new Terms(
                        List.of(
                                Condition.of(ConditionType.NO_MOLESTATION),
                                Condition.of(ConditionType.NO_CONTACT)
                                        .withLife(TermLife.until(JUNE))));
        CaseFile file = Dapos.file(withTerms(monitored));
        assertThat(rejected(vary(file, OrderTerm.to(JUNE.minusDays(1)), monitored)))
                .isEqualTo(CaseRejection.TERM_OUTLIVES_ORDER);
        assertThat(accepted(vary(file, OrderTerm.to(JUNE), monitored))).isNotNull();
        CaseFile both =
                accepted(
                        vary(
                                file,
                                OrderTerm.to(JUNE.minusDays(1)),
                                only(ConditionType.NO_MOLESTATION)));
        assertThat(both.order().orElseThrow().terms().types())
                .containsExactly(ConditionType.NO_MOLESTATION);
    }

    @Test
    void anExpiryWrittenDownIsWrittenDownAnew() {
        LocalDate first = LocalDate.of(2025, 2, 5);
        CaseFile expired = Dapos.file(Dapos.order(OrderTerm.to(first)).withExpiryNotedAt(NOW));
        CaseFile longer = accepted(vary(expired, OrderTerm.to(JUNE)));
        assertThat(longer.order().orElseThrow().expiryNotedAt()).isEmpty();
        assertThat(longer.stageAt(NOW)).isInstanceOf(Stage.InForce.class);
        CaseFile same =
                accepted(vary(expired, OrderTerm.to(first), only(ConditionType.NO_CONTACT)));
        assertThat(same.order().orElseThrow().expiryNotedAt()).contains(NOW);
    }

    @Test
    void aReasonIsKeptWithIt() {
        assertThat(
                        rejected(
                                VariationRules.vary(
                                        Dapos.openEnded(),
                                        variation(OrderTerm.to(JUNE), Dapos.terms()),
                                        change(" "),
                                        NOW)))
                .isEqualTo(CaseRejection.CHANGE_WITHOUT_REASON);
    }

    @Test
    void onlyAnOrderInForceIsVaried() {
        CaseFile over = Dapos.file(Dapos.order(OrderTerm.to(LocalDate.of(2025, 2, 2))));
        assertThat(rejected(vary(over, OrderTerm.to(JUNE))))
                .isEqualTo(CaseRejection.ORDER_NOT_IN_FORCE);
        assertThat(rejected(vary(Story.authorised(), OrderTerm.to(JUNE))))
                .isEqualTo(CaseRejection.NO_ORDER);
        assertThat(
                        rejected(
                                VariationRules.vary(
                                        Dapos.openEnded(),
                                        variation(OrderTerm.to(JUNE), Dapos.terms()),
                                        change("asked for"),
                                        DECIDED.minus(Duration.ofMinutes(1)))))
                .isEqualTo(CaseRejection.IN_THE_FUTURE);
    }

    private static ProtectionOrder withTerms(Terms terms) {
        ProtectionOrder open = Dapos.order(OrderTerm.OPEN_ENDED);
        return new ProtectionOrder(
                open.madeAt(),
                open.term(),
                terms,
                Optional.empty(),
                Optional.empty(),
                open.making());
    }

    private static Terms only(ConditionType type) {
        return new Terms(List.of(Condition.of(type)));
    }

    private static Decision<CaseFile, CaseRejection> vary(CaseFile file, OrderTerm term) {
        return vary(file, term, Dapos.terms());
    }

    private static Decision<CaseFile, CaseRejection> vary(
            CaseFile file, OrderTerm term, Terms terms) {
        return VariationRules.vary(file, variation(term, terms), change("asked for"), NOW);
    }

    private static VariationRules.Variation variation(OrderTerm term, Terms terms) {
        return new VariationRules.Variation(
                new OrderEvent.Varied(Lives.decision(DECIDED), DECIDED, "asked for"), terms, term);
    }

    private static TermsVersion.Change change(String reason) {
        return new TermsVersion.Change(TermsVersion.Cause.VARIED, NOW, "pat.sample", reason);
    }
}
