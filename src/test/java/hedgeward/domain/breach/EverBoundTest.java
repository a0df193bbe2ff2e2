package hedgeward.domain.breach;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.domain.condition.Condition;
import hedgeward.domain.condition.ConditionType;
import hedgeward.domain.condition.Terms;
import hedgeward.domain.order.CaseFile;
import hedgeward.domain.order.ProtectionOrder;
import hedgeward.story.Steps;
import hedgeward.story.Story;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

/// What kinds of term may be named in a report.
class EverBoundTest {

    @Test
    void beforeTheOrderTheTermsOfTheNoticeBound() {
        CaseFile file = Steps.orderServed();
        CaseFile light =
                file.withOrder(
                        new ProtectionOrder(
                                Story.MADE,
                                Steps.order().term(),
                                new Terms(List.of(Condition.of(ConditionType.NO_MOLESTATION))),
                                Optional.empty(),
                                Optional.empty()));
        assertThat(BreachRules.everBound(light, Story.MADE))
                .containsExactly(ConditionType.NO_MOLESTATION);
        assertThat(BreachRules.everBound(light, Story.MADE.minusSeconds(1)))
                .isEqualTo(file.notice().orElseThrow().history().typesUntil(Story.MADE))
                .contains(ConditionType.NO_CONTACT);
    }
}
