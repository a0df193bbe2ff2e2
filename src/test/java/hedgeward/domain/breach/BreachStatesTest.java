package hedgeward.domain.breach;

import static hedgeward.story.Decisions.accepted;
import static hedgeward.story.Decisions.rejected;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.domain.clock.KeptDeadline;
import hedgeward.domain.common.Decision;
import hedgeward.domain.order.CaseFile;
import hedgeward.domain.order.CaseId;
import hedgeward.domain.order.Hearing;
import hedgeward.story.Steps;
import hedgeward.story.Story;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// Every move of a breach asked of every state it can be in.
class BreachStatesTest {

    @Test
    void eachStateStandsInItsColumnOfTheBoard() {
        assertThat(
                        Stream.of(
                                        Caught.REPORTED,
                                        Caught.SOUGHT,
                                        Caught.HELD,
                                        Caught.IN_COURT,
                                        Caught.FINISHED)
                                .map(BreachState::kind))
                .containsExactly(BreachState.Kind.values());
        assertThat(Caught.FREED.kind())
                .as("released unheard, the breach is as it was reported")
                .isEqualTo(BreachState.Kind.REPORTED);
    }

    @Test
    void nobodyIsSoughtWhoIsHeldOrDoneWith() {
        for (BreachState free : List.of(Caught.REPORTED, Caught.FREED)) {
            assertThat(accepted(seek(free)).state())
                    .isEqualTo(new BreachState.ArrestSought(Caught.NOW));
        }
        for (BreachState under : List.of(Caught.SOUGHT, Caught.HELD, Caught.IN_COURT)) {
            assertThat(rejected(seek(under))).isEqualTo(BreachRejection.ALREADY_ARRESTED);
        }
        assertThat(rejected(seek(Caught.FINISHED))).isEqualTo(BreachRejection.ALREADY_FINISHED);
    }

    @Test
    void onlyWhoeverIsAtLargeIsArrested() {
        for (BreachState free : List.of(Caught.REPORTED, Caught.SOUGHT, Caught.FREED)) {
            assertThat(accepted(arrest(free, Story.ARRESTED)).state().kind())
                    .isEqualTo(BreachState.Kind.IN_CUSTODY);
        }
        for (BreachState held : List.of(Caught.HELD, Caught.IN_COURT)) {
            assertThat(rejected(arrest(held, Story.ARRESTED)))
                    .isEqualTo(BreachRejection.ALREADY_ARRESTED);
        }
        assertThat(rejected(arrest(Caught.FINISHED, Story.ARRESTED)))
                .isEqualTo(BreachRejection.ALREADY_FINISHED);
    }

    @Test
    void anArrestIsNotRecordedBeforeItHappened() {
        assertThat(arrest(Caught.REPORTED, Caught.NOW)).isInstanceOf(Decision.Accepted.class);
        assertThat(rejected(arrest(Caught.REPORTED, Caught.NOW.plusSeconds(1))))
                .isEqualTo(BreachRejection.IN_THE_FUTURE);
    }

    @Test
    void theTimesOfAnArrestAreHeldAgainstThoseOfTheStation() {
        BreachRules.ArrestReport report =
                new BreachRules.ArrestReport(
                        Story.ARRESTED,
                        Optional.empty(),
                        Optional.empty(),
                        new Custody(Optional.of(Story.ARRESTED.minusSeconds(1)), Optional.empty()),
                        Optional.empty());
        assertThat(
                        rejected(
                                BreachRules.arrest(
                                        Caught.at(Caught.REPORTED),
                                        Steps.orderServed(),
                                        report,
                                        Story.clocks(),
                                        Caught.NOW)))
                .isEqualTo(BreachRejection.ARRIVAL_BEFORE_ARREST);
    }

    @Test
    void aDayInCourtIsNotRecordedBeforeItOrAfterTheEnd() {
        assertThat(court(Caught.HELD, Caught.NOW)).isInstanceOf(Decision.Accepted.class);
        assertThat(rejected(court(Caught.HELD, Caught.NOW.plusSeconds(1))))
                .isEqualTo(BreachRejection.IN_THE_FUTURE);
        assertThat(rejected(court(Caught.FINISHED, Caught.NOW)))
                .isEqualTo(BreachRejection.ALREADY_FINISHED);
    }

    @Test
    void anOutcomeFollowsADayInCourtAndComesOnce() {
        CourtOutcome none = new CourtOutcome.NotProved();
        assertThat(accepted(finish(Caught.IN_COURT, none)).state().kind())
                .isEqualTo(BreachState.Kind.FINISHED);
        assertThat(rejected(finish(Caught.HELD, none))).isEqualTo(BreachRejection.NOT_BEFORE_COURT);
        assertThat(rejected(finish(Caught.FINISHED, none)))
                .isEqualTo(BreachRejection.ALREADY_FINISHED);
    }

    @Test
    void oneArrestHoldsForBreachesOfOneCase() {
        Breach held = Caught.at(Caught.HELD);
        assertThat(held.isHeldWith(held)).isTrue();
        assertThat(held.isHeldWith(inCase(held, 8))).isFalse();
        assertThat(inCase(held, 8).isHeldWith(held)).isFalse();
        assertThat(Caught.at(Caught.IN_COURT).isHeldWith(held)).isFalse();
        assertThat(held.isHeldWith(Caught.at(Caught.IN_COURT))).isFalse();
    }

    @Test
    void asAnOrderIsBrokenTheDayIsNotCutShortByAListedHearing() {
        CaseFile file = Steps.orderServed();
        CaseFile again =
                file.withHearing(
                        new Hearing(
                                9,
                                Optional.of("Northampton Magistrates' Court"),
                                Optional.of(Story.ARRESTED.plusSeconds(3_600)),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()));
        assertThat(
                        BreachRules.courtBy(again, Story.ARRESTED, Story.clocks())
                                .map(KeptDeadline::actBy))
                .contains(Story.COURT_BY);
    }

    private static Breach inCase(Breach breach, int number) {
        return new Breach(
                breach.id(),
                0,
                new CaseId(new UUID(7, number)),
                Optional.empty(),
                breach.reportedAt(),
                breach.source(),
                breach.conditions(),
                Optional.empty(),
                breach.state());
    }

    private static Decision<Breach, BreachRejection> finish(
            BreachState state, CourtOutcome outcome) {
        return BreachRules.finish(Caught.at(state), Steps.orderServed(), outcome, Caught.NOW);
    }

    @Test
    void whoeverWasNeverArrestedMayBeBeforeTheCourtAllTheSame() {
        assertThat(accepted(court(Caught.REPORTED, Story.BEFORE_COURT)).state())
                .isEqualTo(Caught.SUMMONED);
    }

    @Test
    void aReleaseIsNotRecordedBeforeItHappened() {
        Breach held = Caught.at(Caught.HELD);
        assertThat(BreachRules.release(held, Caught.NOW, "Time ran out", Caught.NOW))
                .isInstanceOf(Decision.Accepted.class);
        assertThat(
                        rejected(
                                BreachRules.release(
                                        held,
                                        Caught.NOW.plusSeconds(1),
                                        "Time ran out",
                                        Caught.NOW)))
                .isEqualTo(BreachRejection.IN_THE_FUTURE);
    }

    static Stream<Arguments> atTheStation() {
        return Stream.of(
                Arguments.of(Caught.REPORTED, BreachRejection.NOT_IN_CUSTODY),
                Arguments.of(Caught.SOUGHT, BreachRejection.NOT_IN_CUSTODY),
                Arguments.of(Caught.SUMMONED, BreachRejection.NOT_IN_CUSTODY),
                Arguments.of(Caught.FINISHED, BreachRejection.ALREADY_FINISHED));
    }

    @ParameterizedTest
    @MethodSource("atTheStation")
    void withoutAnArrestNobodyArrivesAtAStation(BreachState state, BreachRejection why) {
        assertThat(
                        rejected(
                                DetentionRules.atStation(
                                        Caught.at(state), Custody.UNKNOWN, Caught.NOW)))
                .isEqualTo(why);
    }

    private static Decision<Breach, BreachRejection> seek(BreachState state) {
        return BreachRules.seekArrest(Caught.at(state), Caught.NOW);
    }

    private static Decision<Breach, BreachRejection> arrest(BreachState state, Instant at) {
        return BreachRules.arrest(
                Caught.at(state),
                Steps.orderServed(),
                new BreachRules.ArrestReport(at, Optional.empty(), Optional.empty()),
                Story.clocks(),
                Caught.NOW);
    }

    private static Decision<Breach, BreachRejection> court(BreachState state, Instant at) {
        return BreachRules.beforeCourt(
                Caught.at(state), new BreachRules.CourtReport(at, false), Caught.NOW);
    }
}
