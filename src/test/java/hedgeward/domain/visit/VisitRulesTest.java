package hedgeward.domain.visit;

import static hedgeward.story.Decisions.accepted;
import static hedgeward.story.Decisions.rejected;
import static hedgeward.story.Story.at;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.domain.common.Decision;
import hedgeward.domain.common.TimeWindow;
import hedgeward.domain.condition.ConditionType;
import hedgeward.domain.order.CaseId;
import hedgeward.domain.people.OfficerId;
import hedgeward.story.Steps;
import hedgeward.story.Story;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

class VisitRulesTest {

    private static final TimeWindow FIRST =
            new TimeWindow(at("2026-12-04T14:00"), at("2026-12-04T18:00"));
    private static final Instant LATER = at("2026-12-05T09:00");

    @Test
    void aVisitIsPlannedAndMovedWithinTheOrdersLife() {
        assertThat(VisitRules.windowProblem(Steps.order(), FIRST)).isEmpty();
        TimeWindow after = FIRST.startingAt(Story.ENDS);
        assertThat(rejected(VisitRules.move(planned(), Steps.order(), after, LATER)))
                .isEqualTo(VisitRejection.OUTSIDE_THE_ORDER);
        TimeWindow lastMinute = FIRST.startingAt(Story.ENDS.minusSeconds(60));
        assertThat(accepted(VisitRules.move(planned(), Steps.order(), lastMinute, LATER)).window())
                .isEqualTo(lastMinute);
    }

    @Test
    void nobodyIsGivenAVisitTwice() {
        Optional<OfficerId> special = Optional.of(Story.SPECIAL.id());
        assertThat(rejected(VisitRules.allocate(planned(), special, special, LATER)))
                .isEqualTo(VisitRejection.SAME_OFFICER_TWICE);
        Visit given =
                accepted(
                        VisitRules.allocate(
                                planned(), special, Optional.of(Story.CONSTABLE.id()), LATER));
        assertThat(given.officer()).isEqualTo(special);
    }

    @Test
    void paperIsEnteredLateAndOutsideTheWindowButNotBeforeItHappened() {
        Instant evening = at("2026-12-04T20:30");
        Visit recorded =
                accepted(
                        VisitRules.record(
                                planned(), Steps.order(), outcome(evening, "texts"), LATER));
        assertThat(recorded.state()).isInstanceOf(VisitState.Recorded.class);
        assertThat(
                        rejected(
                                VisitRules.record(
                                        planned(),
                                        Steps.order(),
                                        outcome(evening, "texts"),
                                        FIRST.from())))
                .isEqualTo(VisitRejection.VISITED_IN_THE_FUTURE);
        assertThat(
                        rejected(
                                VisitRules.record(
                                        planned(),
                                        Steps.order(),
                                        outcome(Story.SERVED, "texts"),
                                        LATER)))
                .isEqualTo(VisitRejection.VISITED_BEFORE_THE_ORDER);
    }

    @Test
    void aDisclosureSaysWhatWasSaidAndBecomesAFact() {
        Instant when = at("2026-12-04T15:00");
        assertThat(rejected(VisitRules.record(planned(), Steps.order(), outcome(when, " "), LATER)))
                .isEqualTo(VisitRejection.DISCLOSURE_WITHOUT_WORDS);
        Decision<Visit, VisitRejection> told =
                VisitRules.record(
                        planned(), Steps.order(), outcome(when, "Repeated text messages"), LATER);
        assertThat(((Decision.Accepted<Visit, VisitRejection>) told).facts())
                .anyMatch(f -> f instanceof VisitFact.BreachDisclosed d && d.at().equals(when));
    }

    @Test
    void whatIsDoneIsNotDoneAgain() {
        Visit recorded =
                accepted(
                        VisitRules.record(
                                planned(),
                                Steps.order(),
                                outcome(at("2026-12-04T15:00"), "texts"),
                                LATER));
        assertThat(
                        rejected(
                                VisitRules.record(
                                        recorded,
                                        Steps.order(),
                                        outcome(FIRST.from(), "texts"),
                                        LATER)))
                .isEqualTo(VisitRejection.ALREADY_RECORDED);
        assertThat(rejected(VisitRules.cancel(recorded, "", LATER)))
                .isEqualTo(VisitRejection.NO_LONGER_OPEN);
        assertThat(rejected(VisitRules.move(recorded, Steps.order(), FIRST, LATER)))
                .isEqualTo(VisitRejection.NO_LONGER_OPEN);
        Visit cancelled = accepted(VisitRules.cancel(planned(), "moved away", LATER));
        assertThat(
                        rejected(
                                VisitRules.record(
                                        cancelled,
                                        Steps.order(),
                                        outcome(FIRST.from(), "texts"),
                                        LATER)))
                .isEqualTo(VisitRejection.NO_LONGER_OPEN);
    }

    @Test
    void whatIsCalledOffIsGivenToNobody() {
        Visit cancelled = accepted(VisitRules.cancel(planned(), "moved away", LATER));
        assertThat(
                        rejected(
                                VisitRules.allocate(
                                        cancelled,
                                        Optional.of(Story.SPECIAL.id()),
                                        Optional.empty(),
                                        LATER)))
                .isEqualTo(VisitRejection.NO_LONGER_OPEN);
    }

    @Test
    void aVisitMayBeTakenFromEverybody() {
        Visit given =
                accepted(
                        VisitRules.allocate(
                                planned(),
                                Optional.of(Story.SPECIAL.id()),
                                Optional.empty(),
                                LATER));
        Visit freed =
                accepted(VisitRules.allocate(given, Optional.empty(), Optional.empty(), LATER));
        assertThat(freed.officer()).isEmpty();
    }

    @Test
    void aVisitWithoutADisclosureIsRecordedAndNothingElseFollows() {
        VisitOutcome quiet =
                new VisitOutcome(
                        at("2026-12-04T15:00"),
                        Attempt.SEEN,
                        Optional.of(true),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("All calm"));
        assertThat(VisitRules.record(planned(), Steps.order(), quiet, LATER))
                .isEqualTo(
                        Decision.accept(
                                planned().withState(new VisitState.Recorded(quiet)),
                                new VisitFact.VisitRecorded(planned().id(), LATER)));
    }

    @Test
    void aMissWrittenDownIsForgottenWhenTheVisitMoves() {
        Visit missed = planned().withMissNotedAt(LATER);
        assertThat(missed.missNotedAt()).contains(LATER);
        assertThat(missed.isPlanned()).isTrue();
        assertThat(missed.withWindow(FIRST.startingAt(LATER)).missNotedAt()).isEmpty();
    }

    @Test
    void aVisitIsUnrecordedOnceItsWindowIsOver() {
        assertThat(planned().isUnrecordedAt(FIRST.to())).isFalse();
        assertThat(planned().isUnrecordedAt(FIRST.to().plusSeconds(1))).isTrue();
        Visit cancelled = accepted(VisitRules.cancel(planned(), "moved away", LATER));
        assertThat(cancelled.isUnrecordedAt(FIRST.to().plusSeconds(1))).isFalse();
    }

    private static Visit planned() {
        return new Visit(
                new VisitId(new UUID(1, 1)),
                0,
                VisitCode.ofNumber(12),
                new CaseId(new UUID(7, 7)),
                VisitPurpose.ROUTINE,
                FIRST,
                Optional.empty(),
                Optional.empty(),
                new VisitState.Planned(),
                Optional.empty(),
                Optional.empty());
    }

    private static VisitOutcome outcome(Instant at, String disclosed) {
        return new VisitOutcome(
                at,
                Attempt.SEEN,
                Optional.of(true),
                Optional.of(true),
                Optional.of(new Disclosure(List.of(ConditionType.NO_CONTACT), disclosed)),
                Optional.empty());
    }
}
