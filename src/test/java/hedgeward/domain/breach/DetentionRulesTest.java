package hedgeward.domain.breach;

import static hedgeward.story.Decisions.accepted;
import static hedgeward.story.Decisions.rejected;
import static hedgeward.story.Story.at;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.domain.common.Decision;
import hedgeward.domain.law.Penalty;
import hedgeward.domain.law.Regime;
import hedgeward.domain.order.CaseFile;
import hedgeward.domain.order.CaseId;
import hedgeward.domain.order.event.CourtDecision;
import hedgeward.domain.order.event.OrderEvent;
import hedgeward.story.Steps;
import hedgeward.story.Story;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The detention clock beside the court clock, and what a court may impose for an offence.
class DetentionRulesTest {
    private static final Instant ARRESTED = Story.ARRESTED;
    private static final Instant ARRIVED = ARRESTED.plus(Duration.ofMinutes(40));
    private static final Instant AUTHORISED = ARRIVED.plus(Duration.ofMinutes(15));
    private static final Instant NOW = ARRESTED.plus(Duration.ofHours(6));
    private static final Custody KNOWN = custody(ARRIVED, AUTHORISED);

    @Test
    void onlyBreachOfADapoIsDetainedUnderPace() {
        CaseFile dapo = dapo(Steps.orderServed());
        assertThat(DetentionRules.governs(dapo, ARRESTED)).isTrue();
        assertThat(DetentionRules.governs(Steps.orderServed(), ARRESTED)).isFalse();
        assertThat(DetentionRules.governs(dapo(Steps.served()), Story.MADE.minusSeconds(3600)))
                .as("a DAPN, whose breach is no offence")
                .isFalse();
        assertThat(DetentionRules.governs(Steps.orderServed(), Story.ENDS)).isFalse();
    }

    @Test
    void theOffenceOfABrokenDapoOutlivesItAndIsArrestedForUnderPace() {
        CaseFile dapo = dapo(Steps.orderServed());
        Breach broken = breach(new BreachState.Reported());
        Instant after = Story.ENDS.plus(Duration.ofDays(3));
        assertThat(DetentionRules.governs(dapo, Story.ENDS)).isTrue();
        assertThat(arrested(broken, dapo, after)).isInstanceOf(Decision.Accepted.class);
        assertThat(rejected(arrested(broken, Steps.orderServed(), after)))
                .as("a civil breach, whose power of arrest ends with the order")
                .isEqualTo(BreachRejection.ARREST_OUTSIDE_THE_ORDER);
    }

    @Test
    void aDischargedDapoIsArrestedForAndABrokenNoticeIsNot() {
        CaseFile dapo = dapo(Steps.orderServed());
        CaseFile discharged =
                dapo.withOrder(
                        dapo.order()
                                .orElseThrow()
                                .withEvent(
                                        new OrderEvent.Discharged(
                                                new CourtDecision(
                                                        Optional.empty(),
                                                        ARRESTED,
                                                        CourtDecision.Applicant.POLICE,
                                                        Optional.empty()))));
        assertThat(reportedAt(Story.MADE, discharged)).isTrue();
        assertThat(reportedAt(Story.MADE.minusSeconds(1), discharged)).isFalse();
    }

    private static boolean reportedAt(Instant reported, CaseFile file) {
        return ArrestPower.reaches(breach(new BreachState.Reported(), reported), file, NOW);
    }

    private static Decision<Breach, BreachRejection> arrested(
            Breach breach, CaseFile file, Instant at) {
        return BreachRules.arrest(
                breach,
                file,
                new BreachRules.ArrestReport(at, Optional.empty(), Optional.empty()),
                Story.clocks(),
                at);
    }

    @Test
    void theDetentionClockRunsFromTheArrivalAndWaitsUntilItIsKnown() {
        CaseFile dapo = dapo(Steps.orderServed());
        assertThat(DetentionRules.clock(dapo, arrest(KNOWN)))
                .get()
                .satisfies(
                        clock ->
                                assertThat(clock.endsAt())
                                        .isEqualTo(ARRIVED.plus(Duration.ofHours(24))));
        assertThat(DetentionRules.clock(dapo, arrest(Custody.UNKNOWN))).isEmpty();
        assertThat(DetentionRules.clock(Steps.orderServed(), arrest(KNOWN))).isEmpty();
    }

    @Test
    void timesAtTheStationAreKeptWhateverBecameOfTheArrest() {
        for (BreachState state :
                List.of(
                        new BreachState.InCustody(arrest(Custody.UNKNOWN)),
                        new BreachState.BeforeCourt(
                                Optional.of(arrest(Custody.UNKNOWN)),
                                NOW,
                                true,
                                Optional.empty(),
                                Optional.of(NOW.plusSeconds(60))),
                        new BreachState.Released(arrest(Custody.UNKNOWN), NOW, "out of time"))) {
            Breach after = accepted(DetentionRules.atStation(breach(state), KNOWN, NOW));
            assertThat(after.state().kind()).isEqualTo(state.kind());
            assertThat(after.state().getClass()).isEqualTo(state.getClass());
            assertThat(after.state().arrestMade()).contains(arrest(KNOWN));
        }
    }

    @Test
    void nobodyArrivesAtAStationWithoutAnArrestOrOnceAllIsDone() {
        assertThat(
                        rejected(
                                DetentionRules.atStation(
                                        breach(new BreachState.Reported()), KNOWN, NOW)))
                .isEqualTo(BreachRejection.NOT_IN_CUSTODY);
        BreachState done =
                new BreachState.Finished(
                        Optional.of(arrest(KNOWN)), Optional.empty(), new CourtOutcome.NotProved());
        assertThat(rejected(DetentionRules.atStation(breach(done), KNOWN, NOW)))
                .isEqualTo(BreachRejection.ALREADY_FINISHED);
    }

    @Test
    void theTimesAtTheStationFollowEachOther() {
        assertThat(problem(KNOWN)).isEmpty();
        assertThat(problem(custody(ARRESTED, ARRESTED))).as("all in one minute").isEmpty();
        assertThat(problem(Custody.UNKNOWN)).isEmpty();
        assertThat(problem(custody(NOW.plusSeconds(1), NOW)))
                .contains(BreachRejection.IN_THE_FUTURE);
        assertThat(problem(custody(ARRIVED, NOW.plusSeconds(1))))
                .contains(BreachRejection.IN_THE_FUTURE);
        assertThat(problem(custody(NOW, NOW))).isEmpty();
        assertThat(problem(custody(ARRESTED.minusSeconds(1), AUTHORISED)))
                .contains(BreachRejection.ARRIVAL_BEFORE_ARREST);
        assertThat(problem(custody(ARRIVED, ARRIVED.minusSeconds(1))))
                .contains(BreachRejection.AUTHORISED_BEFORE_ARRIVAL);
        assertThat(problem(new Custody(Optional.empty(), Optional.of(ARRESTED.minusSeconds(1)))))
                .contains(BreachRejection.AUTHORISED_BEFORE_ARRIVAL);
    }

    @Test
    void anOffenceCarriesAtMostFiveYearsAndNoSumByTheDay() {
        assertThat(offence(custodyOf(Penalty.MOST_OFFENCE_DAYS))).isEmpty();
        assertThat(offence(custodyOf(Penalty.MOST_OFFENCE_DAYS + 1)))
                .contains(BreachRejection.CUSTODY_OVER_FIVE_YEARS);
        assertThat(offence(new CourtOutcome.Proved(Optional.empty(), Optional.of(20_000))))
                .isEmpty();
        assertThat(offence(CourtOutcome.Proved.byTheDay(new DailySum(50, 2))))
                .contains(BreachRejection.DAILY_SUM_FOR_AN_OFFENCE);
    }

    @Test
    void aBrokenNoticeHasNoPenaltyOfAnyKind() {
        Breach broken = breach(new BreachState.Reported(), at("2026-11-25T20:00"));
        for (CourtOutcome.Proved imposed :
                List.of(
                        custodyOf(1),
                        new CourtOutcome.Proved(Optional.empty(), Optional.of(1)),
                        new CourtOutcome.Proved(
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(new DailySum(1, 1))))) {
            assertThat(PenaltyRules.objection(broken, Steps.served(), imposed))
                    .contains(BreachRejection.NOTICE_HAS_NO_PENALTY);
        }
        CourtOutcome nothing = new CourtOutcome.Proved(Optional.empty(), Optional.empty());
        assertThat(PenaltyRules.objection(broken, Steps.served(), nothing)).isEmpty();
        assertThat(PenaltyRules.objection(broken, Steps.served(), new CourtOutcome.NotProved()))
                .isEmpty();
    }

    private static Optional<BreachRejection> offence(CourtOutcome outcome) {
        return PenaltyRules.objection(
                breach(new BreachState.InCustody(arrest(KNOWN))),
                dapo(Steps.orderServed()),
                outcome);
    }

    private static CourtOutcome.Proved custodyOf(int days) {
        return new CourtOutcome.Proved(Optional.of(days), Optional.empty());
    }

    private static Optional<BreachRejection> problem(Custody custody) {
        return DetentionRules.problem(custody, ARRESTED, NOW);
    }

    private static Custody custody(Instant arrived, Instant authorised) {
        return new Custody(Optional.of(arrived), Optional.of(authorised));
    }

    private static Arrest arrest(Custody custody) {
        return new Arrest(
                ARRESTED,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                custody,
                Optional.empty());
    }

    private static Breach breach(BreachState state) {
        return breach(state, ARRESTED);
    }

    private static Breach breach(BreachState state, Instant reported) {
        return new Breach(
                new BreachId(new UUID(2, 2)),
                0,
                new CaseId(new UUID(7, 7)),
                Optional.empty(),
                reported,
                BreachSource.VISIT,
                List.of(),
                Optional.empty(),
                state);
    }

    private static CaseFile dapo(CaseFile file) {
        return new CaseFile(
                file.id(),
                file.version(),
                file.ref(),
                file.occurrenceRef(),
                Regime.DAPN_DAPO,
                file.parties(),
                file.notice(),
                file.hearings(),
                file.order(),
                file.handling());
    }
}
