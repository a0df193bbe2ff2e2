package hedgeward.domain.breach;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.domain.clock.KeptDeadline;
import hedgeward.domain.common.Decision;
import hedgeward.story.Steps;
import hedgeward.story.Story;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

class StepBackTest {

    private static final Instant AGAIN = Story.BEFORE_COURT.plus(Duration.ofDays(3));
    private static final Arrest HELD = arrest("NC1");
    private static final Arrest CORRECTED = arrest("NC2");
    private static final BreachState SOUGHT = new BreachState.ArrestSought(Story.MADE);
    private static final BreachState REPORTED = new BreachState.Reported();
    private static final BreachState CUSTODY = new BreachState.InCustody(HELD);
    private static final BreachState.Released FREED = freed(HELD, Story.COURT_BY);
    private static final Optional<Remand> REMAND =
            Optional.of(new Remand(Remand.Kind.BAIL, AGAIN, Optional.of("Curfew")));
    private static final BreachState COURT = court(HELD, Optional.empty());
    private static final BreachState ADJOURNED =
            new BreachState.BeforeCourt(
                    Optional.of(HELD), Story.BEFORE_COURT, true, REMAND, Optional.empty());

    @Test
    void nothingButAReportCannotBeTakenBack() {
        assertThat(StepBack.before(REPORTED, Optional.empty())).isEmpty();
        assertThat(StepBack.before(REPORTED, Optional.of(SOUGHT))).isEmpty();
    }

    @Test
    void anArrestThatWasSoughtOrMadeGivesWayToWhatStoodBefore() {
        assertThat(StepBack.before(SOUGHT, Optional.of(FREED))).contains(FREED);
        assertThat(StepBack.before(SOUGHT, Optional.empty())).contains(REPORTED);
        assertThat(StepBack.before(CUSTODY, Optional.of(SOUGHT))).contains(SOUGHT);
        assertThat(StepBack.before(CUSTODY, Optional.of(FREED))).contains(FREED);
        assertThat(StepBack.before(CUSTODY, Optional.empty())).contains(REPORTED);
    }

    @Test
    void whoeverWasNotReleasedIsHeldUnderTheArrestAsItWasPutRight() {
        assertThat(StepBack.before(freed(CORRECTED, Story.COURT_BY), Optional.of(CUSTODY)))
                .contains(new BreachState.InCustody(CORRECTED));
    }

    @Test
    void aDayInCourtTakenBackKeepsTheCorrectedArrest() {
        BreachState now = court(CORRECTED, Optional.empty());
        assertThat(StepBack.before(now, Optional.of(CUSTODY)))
                .contains(new BreachState.InCustody(CORRECTED));
        assertThat(StepBack.before(now, Optional.of(FREED)))
                .contains(freed(CORRECTED, Story.COURT_BY));
        assertThat(StepBack.before(now, Optional.empty()))
                .contains(new BreachState.InCustody(CORRECTED));
    }

    @Test
    void aDayInCourtWithoutAnArrestGivesWayToWhatStoodBefore() {
        BreachState now = new BreachState.BeforeCourt(Optional.empty(), Story.BEFORE_COURT, false);
        assertThat(StepBack.before(now, Optional.of(SOUGHT))).contains(SOUGHT);
        assertThat(StepBack.before(now, Optional.of(REPORTED))).contains(REPORTED);
        assertThat(StepBack.before(now, Optional.empty())).contains(REPORTED);
        BreachState ended = finished(Story.BEFORE_COURT);
        assertThat(StepBack.before(now, Optional.of(ended))).contains(ended);
    }

    @Test
    void aSecondDayInCourtGivesWayToTheFirstWithItsRemand() {
        BreachState now = court(HELD, Optional.of(AGAIN));
        assertThat(StepBack.before(now, Optional.of(ADJOURNED))).contains(ADJOURNED);
        assertThat(StepBack.before(now, Optional.empty())).isEmpty();
    }

    @Test
    void anOutcomeGivesWayToTheCourtAsItWasPutRight() {
        BreachState now =
                new BreachState.Finished(
                        Optional.of(CORRECTED),
                        Optional.of(AGAIN),
                        Optional.empty(),
                        new CourtOutcome.NotProved());
        assertThat(StepBack.before(now, Optional.of(ADJOURNED)))
                .contains(
                        new BreachState.BeforeCourt(
                                Optional.of(CORRECTED), AGAIN, true, REMAND, Optional.empty()));
        assertThat(StepBack.before(now, Optional.empty()))
                .contains(new BreachState.BeforeCourt(Optional.of(CORRECTED), AGAIN, false));
        BreachState nowhere =
                new BreachState.Finished(
                        Optional.empty(), Optional.empty(), new CourtOutcome.Withdrawn());
        assertThat(StepBack.before(nowhere, Optional.empty())).isEmpty();
    }

    @Test
    void theClockRunsAgainAsItWouldRunToday() {
        Arrest unclocked =
                new Arrest(Story.ARRESTED, Optional.empty(), Optional.empty(), Optional.empty());
        Breach back =
                StepBack.without(
                                breach(1, court(unclocked, Optional.empty())),
                                Optional.empty(),
                                Steps.orderServed(),
                                Story.clocks())
                        .orElseThrow();
        assertThat(back.state().arrestMade().flatMap(Arrest::courtBy).map(KeptDeadline::actBy))
                .contains(Story.COURT_BY);
    }

    @Test
    void theStepIsAFactOrRefused() {
        assertThat(back(COURT))
                .isEqualTo(
                        Decision.accept(
                                breach(1, CUSTODY),
                                new BreachFact.StepTakenBack(new BreachId(id(1)), AGAIN)));
        assertThat(back(REPORTED)).isEqualTo(Decision.reject(BreachRejection.NOTHING_TO_TAKE_BACK));
    }

    @Test
    void onlyACustodyClockStops() {
        assertThat(StepBack.stopsTheClock(breach(1, CUSTODY))).isTrue();
        assertThat(StepBack.stopsTheClock(breach(1, COURT))).isFalse();
    }

    @Test
    void aFactPutRightIsNoStep() {
        assertThat(StepBack.isStep(CUSTODY, new BreachState.InCustody(CORRECTED))).isFalse();
        assertThat(StepBack.isStep(COURT, court(CORRECTED, Optional.empty()))).isFalse();
        assertThat(StepBack.isStep(COURT, court(HELD, Optional.of(AGAIN)))).isTrue();
        assertThat(StepBack.isStep(CUSTODY, COURT)).isTrue();
    }

    @Test
    void whatTheRespondentDidOnceIsOneStep() {
        assertThat(isOneStep(CUSTODY, CUSTODY)).isTrue();
        assertThat(isOneStep(CUSTODY, COURT)).isFalse();
        assertThat(isOneStep(FREED, FREED)).isTrue();
        assertThat(isOneStep(FREED, freed(HELD, AGAIN))).isFalse();
        assertThat(isOneStep(FREED, CUSTODY)).isFalse();
        assertThat(isOneStep(COURT, ADJOURNED)).isTrue();
        assertThat(isOneStep(COURT, court(HELD, Optional.of(AGAIN)))).isFalse();
        assertThat(isOneStep(court(HELD, Optional.of(AGAIN)), COURT)).isFalse();
        assertThat(isOneStep(COURT, laterCourt())).isFalse();
        assertThat(isOneStep(COURT, CUSTODY)).isFalse();
        assertThat(isOneStep(REPORTED, REPORTED)).isFalse();
        assertThat(isOneStep(SOUGHT, SOUGHT)).isFalse();
        assertThat(isOneStep(finished(Story.BEFORE_COURT), finished(Story.BEFORE_COURT))).isFalse();
    }

    @Test
    void aDayInCourtIsReliedOnByWhatCameOfItElsewhere() {
        assertThat(isRelied(COURT, finished(Story.BEFORE_COURT))).isTrue();
        assertThat(isRelied(COURT, finished(AGAIN))).isFalse();
        assertThat(isRelied(COURT, court(HELD, Optional.of(AGAIN)))).isTrue();
        assertThat(isRelied(COURT, laterCourt())).isFalse();
        assertThat(isRelied(COURT, COURT)).isFalse();
        assertThat(isRelied(COURT, CUSTODY)).isFalse();
        assertThat(isRelied(COURT, FREED)).isFalse();
        assertThat(isRelied(court(HELD, Optional.of(AGAIN)), finished(Story.BEFORE_COURT)))
                .isFalse();
    }

    @Test
    void aReleaseIsReliedOnByWhatFollowedItElsewhere() {
        Breach breach = breach(1, FREED);
        assertThat(StepBack.isRelied(breach, breach(2, SOUGHT), List.of(FREED))).isTrue();
        assertThat(StepBack.isRelied(breach, breach(2, SOUGHT), List.of())).isFalse();
        assertThat(StepBack.isRelied(breach, breach(2, SOUGHT), List.of(freed(HELD, AGAIN))))
                .isFalse();
        Arrest another = new Arrest(AGAIN, Optional.empty(), Optional.empty(), Optional.empty());
        assertThat(
                        StepBack.isRelied(
                                breach, breach(2, SOUGHT), List.of(freed(another, Story.COURT_BY))))
                .isFalse();
        assertThat(StepBack.isRelied(breach(1, CUSTODY), breach(2, COURT), List.of(FREED)))
                .isFalse();
        assertThat(isRelied(REPORTED, COURT)).isFalse();
        assertThat(isRelied(SOUGHT, COURT)).isFalse();
        assertThat(isRelied(finished(Story.BEFORE_COURT), COURT)).isFalse();
    }

    private static boolean isOneStep(BreachState one, BreachState other) {
        return StepBack.isOneStep(breach(1, one), breach(2, other));
    }

    private static boolean isRelied(BreachState one, BreachState other) {
        return StepBack.isRelied(breach(1, one), breach(2, other), List.of());
    }

    private static Decision<Breach, BreachRejection> back(BreachState state) {
        return StepBack.back(
                breach(1, state), Optional.empty(), Steps.orderServed(), Story.clocks(), AGAIN);
    }

    private static BreachState laterCourt() {
        return new BreachState.BeforeCourt(Optional.of(HELD), AGAIN, false);
    }

    private static BreachState court(Arrest arrest, Optional<Instant> again) {
        return new BreachState.BeforeCourt(
                Optional.of(arrest), Story.BEFORE_COURT, false, Optional.empty(), again);
    }

    private static BreachState finished(Instant day) {
        return new BreachState.Finished(
                Optional.of(HELD), Optional.of(day), new CourtOutcome.NotProved());
    }

    private static BreachState.Released freed(Arrest arrest, Instant at) {
        return new BreachState.Released(arrest, at, "The court rose early.");
    }

    private static Arrest arrest(String reference) {
        return new Arrest(
                Story.ARRESTED,
                Optional.empty(),
                Optional.of(reference),
                BreachRules.courtBy(Steps.orderServed(), Story.ARRESTED, Story.clocks()));
    }

    private static UUID id(int number) {
        return new UUID(2, number);
    }

    private static Breach breach(int number, BreachState state) {
        return new Breach(
                new BreachId(id(number)),
                1,
                Steps.orderServed().id(),
                Optional.empty(),
                Story.at("2026-12-04T15:00"),
                BreachSource.CALL,
                List.of(),
                Optional.empty(),
                state);
    }
}
