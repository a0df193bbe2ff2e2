package hedgeward.app.casepage;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.app.fakes.MemoryOffice;
import hedgeward.domain.breach.Arrest;
import hedgeward.domain.breach.Breach;
import hedgeward.domain.breach.BreachId;
import hedgeward.domain.breach.BreachSource;
import hedgeward.domain.breach.BreachState;
import hedgeward.domain.correction.MadeByMistake;
import hedgeward.story.Steps;
import hedgeward.story.Story;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What was done on the strength of the story's order.
class CaseRelianceTest {

    private static final Instant BEFORE = Story.MADE.minusSeconds(1);

    @Test
    void whoeverWasArrestedUnderTheOrderIsHeldByItsClock() {
        assertThat(relied(BEFORE, arrested(Story.MADE))).isEqualTo(1);
    }

    @Test
    void anArrestForBreachOfTheNoticeDoesNotRelyOnTheOrder() {
        assertThat(relied(BEFORE, arrested(BEFORE))).isZero();
    }

    @Test
    void aReportSinceTheOrderReliesOnIt() {
        assertThat(relied(Story.MADE, new BreachState.Reported())).isEqualTo(1);
        assertThat(relied(BEFORE, new BreachState.Reported())).isZero();
    }

    private int relied(Instant reported, BreachState state) {
        MemoryOffice one = new MemoryOffice();
        one.breaches.addAll(
                List.of(
                        new Breach(
                                new BreachId(new UUID(2, 1)),
                                0,
                                Steps.orderServed().id(),
                                Optional.empty(),
                                reported,
                                BreachSource.CALL,
                                List.of(),
                                Optional.empty(),
                                state)));
        MadeByMistake.Relied relied =
                new CaseReliance(one.visits, one.breaches).of(Steps.orderServed());
        assertThat(relied.visits()).isZero();
        return relied.breaches();
    }

    private static BreachState arrested(Instant at) {
        return new BreachState.InCustody(
                new Arrest(at, Optional.empty(), Optional.empty(), Optional.empty()));
    }
}
