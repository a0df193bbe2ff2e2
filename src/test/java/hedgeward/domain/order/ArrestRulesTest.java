package hedgeward.domain.order;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.domain.condition.Arrestable;
import hedgeward.domain.condition.Arrestable.Why;
import hedgeward.domain.condition.Bounds;
import hedgeward.domain.condition.Condition;
import hedgeward.domain.condition.ConditionType;
import hedgeward.domain.condition.Hours;
import hedgeward.domain.condition.TermLife;
import hedgeward.domain.condition.TermNow;
import hedgeward.domain.condition.Terms;
import hedgeward.domain.condition.TermsHistory;
import hedgeward.domain.condition.TermsVersion;
import hedgeward.story.Steps;
import hedgeward.story.Story;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

final class ArrestRulesTest {

    /// Within the day after the order was served, at noon in London.
    private static final Instant NOON = Story.at("2026-11-28T12:00");

    private static final Condition NIGHTS =
            Condition.of(ConditionType.NO_ENTRY)
                    .withBounds(
                            Bounds.PLAIN.withHours(
                                    Hours.daily(LocalTime.of(22, 0), LocalTime.of(6, 0))));
    private static final Condition OVER =
            Condition.distance(100).withLife(TermLife.until(LocalDate.of(2026, 11, 27)));
    private static final Condition LATER =
            Condition.of(ConditionType.LEAVE_PREMISES)
                    .withLife(
                            new TermLife(
                                    Optional.of(Story.at("2026-11-29T09:00")), Optional.empty()));
    private static final Condition ALWAYS = Condition.of(ConditionType.NO_MOLESTATION);

    @Test
    void aTermThatBindsAllowsAnArrestWhateverTheOthersDo() {
        CaseFile file = ordered(ALWAYS, NIGHTS, OVER, LATER);
        assertThat(ArrestRules.at(file, NOON)).isEqualTo(new Arrestable.Yes(Why.ORDER_IN_FORCE));
        assertThat(ArrestRules.termsAt(file, NOON))
                .extracting(TermNow::state)
                .containsExactly(
                        TermNow.State.BINDS,
                        TermNow.State.OUTSIDE_HOURS,
                        TermNow.State.NOT_YET,
                        TermNow.State.OVER);
    }

    @Test
    void withoutATermThatBindsAtThisHourThereIsNothingToArrestFor() {
        CaseFile file = ordered(NIGHTS);
        assertThat(ArrestRules.at(file, NOON)).isEqualTo(new Arrestable.No(Why.NO_TERM_BINDS_NOW));
        assertThat(ArrestRules.at(file, Story.at("2026-11-28T22:00")))
                .isEqualTo(new Arrestable.Yes(Why.ORDER_IN_FORCE));
    }

    @Test
    void aVariationCountsFromWhenItBinds() {
        CaseFile before = ordered(ALWAYS);
        ProtectionOrder order = before.order().orElseThrow();
        TermsHistory varied =
                order.history()
                        .varied(
                                new Terms(List.of(NIGHTS)),
                                NOON,
                                new TermsVersion.Change(
                                        TermsVersion.Cause.VARIED, NOON, "pat.sample", "less"));
        CaseFile file = before.withOrder(order.withHistory(varied));
        assertThat(ArrestRules.at(file, NOON.minusSeconds(1)))
                .isEqualTo(new Arrestable.Yes(Why.ORDER_IN_FORCE));
        assertThat(ArrestRules.at(file, NOON)).isEqualTo(new Arrestable.No(Why.NO_TERM_BINDS_NOW));
    }

    @Test
    void anOrderMadeWithoutNoticeNeedsAdviceUntilItIsKnown() {
        CaseFile made = Steps.made();
        ProtectionOrder order = made.order().orElseThrow();
        OrderMaking quiet =
                new OrderMaking(
                        OrderRoute.BY_CHIEF_OFFICER,
                        Optional.empty(),
                        true,
                        Optional.of(NOON),
                        Optional.empty());
        CaseFile file = made.withOrder(order.withMaking(quiet));
        assertThat(ArrestRules.at(file, NOON.minusSeconds(1)))
                .isEqualTo(new Arrestable.TakeAdvice(Why.RESPONDENT_UNAWARE));
        assertThat(ArrestRules.at(file, NOON))
                .isEqualTo(new Arrestable.TakeAdvice(Why.ORDER_NOT_SERVED));
    }

    @Test
    void ofACaseWithNothingInForceNoTermIsSaidToBind() {
        assertThat(ArrestRules.termsAt(Steps.orderServed(), Story.ENDS)).isEmpty();
        assertThat(ArrestRules.termsAt(Steps.listed(), Story.SERVED)).hasSize(6);
    }

    private static CaseFile ordered(Condition... terms) {
        CaseFile file = Steps.orderServed();
        ProtectionOrder order = file.order().orElseThrow();
        return file.withOrder(order.withHistory(TermsHistory.of(new Terms(List.of(terms)))));
    }
}
