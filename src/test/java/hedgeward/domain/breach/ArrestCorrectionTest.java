package hedgeward.domain.breach;

import static hedgeward.story.Decisions.accepted;
import static hedgeward.story.Decisions.rejected;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.domain.breach.BreachRules.ArrestReport;
import hedgeward.domain.clock.KeptDeadline;
import hedgeward.domain.common.Decision;
import hedgeward.story.Steps;
import hedgeward.story.Story;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The arrest was recorded at 11:00 on Saturday 5 December; it was at another time.
class ArrestCorrectionTest {

    private static final String WHY = "The custody record says so";
    private static final Instant EARLIER = Story.ARRESTED.minus(Duration.ofMinutes(30));

    @Test
    void theCourtClockRunsFromTheRightTime() {
        Arrest arrest = corrected(report(EARLIER));
        assertThat(arrest.at()).isEqualTo(EARLIER);
        assertThat(arrest.courtBy().map(KeptDeadline::actBy))
                .contains(Story.COURT_BY.minus(Duration.ofMinutes(30)));
    }

    @Test
    void whatIsNotSaidAnewStaysAsItWas() {
        Arrest same = corrected(report(EARLIER));
        assertThat(same.place()).contains("Desborough");
        assertThat(same.custodyRef()).contains("NC1");
        assertThat(same.timeSource()).contains("station clock");
        Arrest other =
                corrected(
                        new ArrestReport(
                                EARLIER,
                                Optional.of("Rothwell"),
                                Optional.of("NC2"),
                                Custody.UNKNOWN,
                                Optional.of("body-worn video")));
        assertThat(other.place()).contains("Rothwell");
        assertThat(other.custodyRef()).contains("NC2");
        assertThat(other.timeSource()).contains("body-worn video");
    }

    @Test
    void theArrestIsToldAgainAtItsRightTime() {
        Breach right = Caught.at(new BreachState.InCustody(corrected(report(EARLIER))));
        assertThat(correct(Caught.HELD, report(EARLIER), WHY))
                .isEqualTo(
                        Decision.accept(
                                right, new BreachFact.RespondentArrested(right.id(), EARLIER)));
    }

    @Test
    void onlyWhileTheRespondentIsHeld() {
        for (BreachState state :
                List.of(Caught.REPORTED, Caught.SOUGHT, Caught.FREED, Caught.FINISHED)) {
            assertThat(rejected(correct(state, report(EARLIER), WHY)))
                    .isEqualTo(BreachRejection.NOT_IN_CUSTODY);
        }
    }

    @Test
    void aCorrectionSaysWhyAndCannotLieAheadOrOutsideTheOrder() {
        assertThat(rejected(correct(Caught.HELD, report(EARLIER), " ")))
                .isEqualTo(BreachRejection.REASON_MISSING);
        assertThat(rejected(correct(Caught.HELD, report(Caught.NOW.plusSeconds(1)), WHY)))
                .isEqualTo(BreachRejection.IN_THE_FUTURE);
        assertThat(corrected(report(Caught.NOW)).at()).isEqualTo(Caught.NOW);
        assertThat(rejected(correct(Caught.HELD, report(Story.AUTHORISED), WHY)))
                .isEqualTo(BreachRejection.ARREST_OUTSIDE_THE_ORDER);
    }

    @Test
    void anArrivalAtTheStationBeforeTheRightTimeIsFoundOut() {
        Instant arrived = Story.ARRESTED.plusSeconds(600);
        BreachState atStation =
                new BreachState.InCustody(
                        Caught.ARREST.withCustody(
                                new Custody(Optional.of(arrived), Optional.empty())));
        assertThat(rejected(correct(atStation, report(arrived.plusSeconds(1)), WHY)))
                .isEqualTo(BreachRejection.ARRIVAL_BEFORE_ARREST);
        assertThat(accepted(correct(atStation, report(arrived), WHY)).state().arrestMade())
                .map(Arrest::custody)
                .contains(new Custody(Optional.of(arrived), Optional.empty()));
    }

    private static ArrestReport report(Instant at) {
        return new ArrestReport(at, Optional.empty(), Optional.empty());
    }

    private static Arrest corrected(ArrestReport right) {
        return accepted(correct(Caught.HELD, right, WHY)).state().arrestMade().orElseThrow();
    }

    private static Decision<Breach, BreachRejection> correct(
            BreachState state, ArrestReport right, String why) {
        return ArrestCorrection.of(
                Caught.at(state), Steps.orderServed(), right, why, Story.clocks(), Caught.NOW);
    }
}
