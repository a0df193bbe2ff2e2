package hedgeward.domain.breach;

import static hedgeward.story.Decisions.accepted;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.story.Steps;
import hedgeward.story.Story;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.Optional;

/// An outcome given after the breach was put off.
class LaterOutcomeTest {

    private static final Instant AGAIN = Story.BEFORE_COURT.plusSeconds(3600);

    @Test
    void keepsTheFirstDayAndTheOneItWasGivenOn() {
        Breach remanded =
                Caught.at(
                        new BreachState.BeforeCourt(
                                Optional.of(Caught.ARREST),
                                Story.BEFORE_COURT,
                                true,
                                Optional.empty(),
                                Optional.of(AGAIN)));
        BreachState finished =
                accepted(
                                BreachRules.finish(
                                        remanded,
                                        Steps.orderServed(),
                                        new CourtOutcome.NotProved(),
                                        AGAIN))
                        .state();
        assertThat(finished)
                .isEqualTo(
                        new BreachState.Finished(
                                Optional.of(Caught.ARREST),
                                Optional.of(Story.BEFORE_COURT),
                                Optional.of(AGAIN),
                                new CourtOutcome.NotProved()));
        assertThat(((BreachState.Finished) finished).lastAt()).contains(AGAIN);
    }

    @Test
    void theFirstDayIsTheLastWhereThereWasNoOther() {
        assertThat(((BreachState.Finished) Caught.FINISHED).lastAt()).contains(Story.BEFORE_COURT);
    }
}
