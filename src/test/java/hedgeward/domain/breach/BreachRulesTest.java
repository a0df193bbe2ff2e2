package hedgeward.domain.breach;

import static hedgeward.story.Decisions.accepted;
import static hedgeward.story.Decisions.rejected;
import static hedgeward.story.Story.at;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.domain.clock.KeptDeadline;
import hedgeward.domain.common.Decision;
import hedgeward.domain.condition.Condition;
import hedgeward.domain.condition.ConditionType;
import hedgeward.domain.condition.Terms;
import hedgeward.domain.order.CaseFile;
import hedgeward.domain.order.CaseId;
import hedgeward.domain.order.ProtectionOrder;
import hedgeward.domain.order.Stage;
import hedgeward.story.Steps;
import hedgeward.story.Story;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

class BreachRulesTest {

    private static final Instant DISCLOSED = at("2026-12-04T15:00");
    private static final Instant LATER = at("2026-12-31T12:00");

    @Test
    void theStoryRunsFromDisclosureToTwentyEightDays() {
        Breach held = arrested(opened(), Story.ARRESTED);
        KeptDeadline courtBy = held.state().arrestMade().flatMap(Arrest::courtBy).orElseThrow();
        assertThat(courtBy.actBy()).isEqualTo(Story.COURT_BY);
        Breach inCourt = accepted(BreachRules.beforeCourt(held, court(Story.BEFORE_COURT), LATER));
        Breach finished =
                accepted(BreachRules.finish(inCourt, Steps.orderServed(), proved(28, 0), LATER));
        assertThat(finished.isOpen()).isFalse();
        assertThat(Steps.orderServed().stageAt(Story.BEFORE_COURT))
                .isInstanceOf(Stage.InForce.class);
    }

    @Test
    void aBreachNamesOnlyTermsTheOrderHas() {
        CaseFile file = Steps.orderServed();
        CaseFile light =
                file.withOrder(
                        new ProtectionOrder(
                                Story.MADE,
                                Steps.order().term(),
                                new Terms(List.of(Condition.of(ConditionType.NO_MOLESTATION))),
                                Optional.empty(),
                                Optional.empty()));
        assertThat(rejected(BreachRules.open(reported(DISCLOSED), light, LATER)))
                .isEqualTo(BreachRejection.TERM_NOT_IN_THE_ORDER);
    }

    @Test
    void nothingIsBrokenBeforeTheNoticeIsServed() {
        assertThat(
                        rejected(
                                BreachRules.open(
                                        reported(Story.AUTHORISED), Steps.orderServed(), LATER)))
                .isEqualTo(BreachRejection.NOTHING_IN_FORCE_THEN);
        assertThat(rejected(BreachRules.open(reported(LATER), Steps.orderServed(), DISCLOSED)))
                .isEqualTo(BreachRejection.REPORTED_IN_THE_FUTURE);
    }

    @Test
    void anArrestLiesWithinTheLifeOfNoticeOrOrder() {
        assertThat(rejected(arrest(opened(), Story.ENDS)))
                .isEqualTo(BreachRejection.ARREST_OUTSIDE_THE_ORDER);
        assertThat(arrested(opened(), Story.ENDS.minusSeconds(60)).state().kind())
                .isEqualTo(BreachState.Kind.IN_CUSTODY);
        assertThat(rejected(arrest(arrested(opened(), Story.ARRESTED), Story.ARRESTED)))
                .isEqualTo(BreachRejection.ALREADY_ARRESTED);
    }

    @Test
    void arrestOnANoticeIsDueByTheListedHearingIfEarlier() {
        Instant caught = at("2026-11-25T20:00");
        KeptDeadline due =
                BreachRules.courtBy(Steps.listed(), caught, Story.clocks()).orElseThrow();
        assertThat(due.actBy()).isEqualTo(at("2026-11-26T10:00"));
        assertThat(
                        BreachRules.courtBy(Steps.served(), caught, Story.clocks())
                                .orElseThrow()
                                .actBy())
                .isEqualTo(at("2026-11-26T20:00"));
    }

    @Test
    void thePenaltyIsHeldToItsCeiling() {
        Breach inCourt =
                accepted(
                        BreachRules.beforeCourt(
                                arrested(opened(), Story.ARRESTED),
                                court(Story.BEFORE_COURT),
                                LATER));
        assertThat(rejected(BreachRules.finish(inCourt, Steps.orderServed(), proved(63, 0), LATER)))
                .isEqualTo(BreachRejection.CUSTODY_OVER_THE_CEILING);
        assertThat(
                        rejected(
                                BreachRules.finish(
                                        inCourt, Steps.orderServed(), proved(0, 5_001), LATER)))
                .isEqualTo(BreachRejection.FINE_OVER_THE_CEILING);
        assertThat(PenaltyRules.objection(inCourt, Steps.orderServed(), proved(62, 5_000)))
                .isEmpty();
    }

    @Test
    void aNoticeHasNoPenaltyOfItsOwn() {
        Instant caught = at("2026-11-25T20:00");
        Breach early = accepted(BreachRules.open(reported(caught), Steps.orderServed(), LATER));
        Breach held = arrested(early, caught);
        Breach inCourt =
                accepted(BreachRules.beforeCourt(held, court(at("2026-11-26T10:00")), LATER));
        assertThat(rejected(BreachRules.finish(inCourt, Steps.orderServed(), proved(7, 0), LATER)))
                .isEqualTo(BreachRejection.NOTICE_HAS_NO_PENALTY);
    }

    @Test
    void courtComesAfterTheArrestAndBeforeTheOutcome() {
        Breach held = arrested(opened(), Story.ARRESTED);
        assertThat(rejected(BreachRules.beforeCourt(held, court(DISCLOSED), LATER)))
                .isEqualTo(BreachRejection.COURT_BEFORE_ARREST);
        assertThat(rejected(BreachRules.finish(held, Steps.orderServed(), proved(1, 0), LATER)))
                .isEqualTo(BreachRejection.NOT_BEFORE_COURT);
    }

    @Test
    void aReleaseBecauseTimeRanOutKeepsTheBreachOpenAndSaysWhy() {
        Breach held = arrested(opened(), Story.ARRESTED);
        assertThat(rejected(BreachRules.release(held, Story.COURT_BY, " ", LATER)))
                .isEqualTo(BreachRejection.REASON_MISSING);
        Breach freed =
                accepted(BreachRules.release(held, Story.COURT_BY, "Court rose early", LATER));
        assertThat(freed.isOpen()).isTrue();
        assertThat(accepted(BreachRules.seekArrest(freed, LATER)).state().kind())
                .isEqualTo(BreachState.Kind.ARREST_SOUGHT);
        assertThat(rejected(BreachRules.release(opened(), LATER, "none held", LATER)))
                .isEqualTo(BreachRejection.NOT_IN_CUSTODY);
    }

    @Test
    void aRemandBelongsToAnAdjournmentAndEndsAfterIt() {
        Breach held = arrested(opened(), Story.ARRESTED);
        Remand remand = new Remand(Remand.Kind.CUSTODY, at("2026-12-14T10:00"), Optional.empty());
        assertThat(rejected(remanded(held, false, remand)))
                .isEqualTo(BreachRejection.REMAND_WITHOUT_ADJOURNMENT);
        assertThat(
                        rejected(
                                remanded(
                                        held,
                                        true,
                                        new Remand(
                                                Remand.Kind.BAIL,
                                                Story.BEFORE_COURT,
                                                Optional.empty()))))
                .isEqualTo(BreachRejection.REMAND_ENDS_BEFORE_COURT);
        Breach waiting = accepted(remanded(held, true, remand));
        assertThat(waiting.state())
                .isEqualTo(
                        new BreachState.BeforeCourt(
                                held.state().arrestMade(),
                                Story.BEFORE_COURT,
                                true,
                                Optional.of(remand),
                                Optional.empty()));
        Breach again =
                accepted(BreachRules.beforeCourt(waiting, court(at("2026-12-14T10:05")), LATER));
        assertThat(again.state())
                .isEqualTo(
                        new BreachState.BeforeCourt(
                                held.state().arrestMade(),
                                Story.BEFORE_COURT,
                                false,
                                Optional.empty(),
                                Optional.of(at("2026-12-14T10:05"))));
        assertThat(rejected(BreachRules.beforeCourt(again, court(at("2026-12-14T10:05")), LATER)))
                .isEqualTo(BreachRejection.COURT_BEFORE_COURT);
    }

    @Test
    void theLengthOfARemandIsHeldAgainstWhatIsUsual() {
        assertThat(length(Remand.Kind.CUSTODY, 8)).isEqualTo(Remand.Length.USUAL);
        assertThat(length(Remand.Kind.CUSTODY, 21)).isEqualTo(Remand.Length.FOR_A_REPORT_ONLY);
        assertThat(length(Remand.Kind.CUSTODY, 22)).isEqualTo(Remand.Length.LONGER_THAN_KNOWN);
        assertThat(length(Remand.Kind.BAIL, 28)).isEqualTo(Remand.Length.FOR_A_REPORT_ONLY);
        assertThat(length(Remand.Kind.BAIL, 29)).isEqualTo(Remand.Length.LONGER_THAN_KNOWN);
    }

    @Test
    void aSumByTheDayIsHeldToFiftyPoundsADayAndTheWholeToItsCeiling() {
        Breach inCourt =
                accepted(
                        BreachRules.beforeCourt(
                                arrested(opened(), Story.ARRESTED),
                                court(Story.BEFORE_COURT),
                                LATER));
        assertThat(objection(inCourt, 50, 9)).isEmpty();
        assertThat(objection(inCourt, 51, 1)).contains(BreachRejection.DAILY_SUM_OVER_THE_CEILING);
        assertThat(objection(inCourt, 50, 100)).isEmpty();
        assertThat(objection(inCourt, 50, 101))
                .contains(BreachRejection.DAILY_SUM_OVER_THE_CEILING);
        assertThat(CourtOutcome.Proved.byTheDay(new DailySum(50, 9)).finePounds()).contains(450);
        assertThat(CourtOutcome.Proved.byTheDay(new DailySum(Integer.MAX_VALUE, 9)).finePounds())
                .as("more than can be counted is still too much")
                .contains(Integer.MAX_VALUE);
    }

    @Test
    void oneArrestForSeveralBreachesIsKnownByItsTime() {
        Breach first = arrested(opened(), Story.ARRESTED);
        Breach second = arrested(opened(), Story.ARRESTED);
        Breach later = arrested(opened(), Story.ARRESTED.plusSeconds(60));
        assertThat(first.isHeldWith(second)).isTrue();
        assertThat(first.isHeldWith(later)).isFalse();
        assertThat(first.isHeldWith(opened())).isFalse();
    }

    @Test
    void oneArrestIsOfOneMinuteWhateverTheSecond() {
        Breach first = arrested(opened(), Story.ARRESTED);
        assertThat(first.isHeldWith(arrested(opened(), Story.ARRESTED.plusSeconds(59)))).isTrue();
        assertThat(first.isHeldWith(arrested(opened(), Story.ARRESTED.plusSeconds(60)))).isFalse();
        assertThat(first.isHeldWith(arrested(opened(), Story.ARRESTED.minusSeconds(1)))).isFalse();
    }

    private static Optional<BreachRejection> objection(Breach breach, int pounds, int days) {
        return PenaltyRules.objection(
                breach,
                Steps.orderServed(),
                CourtOutcome.Proved.byTheDay(new DailySum(pounds, days)));
    }

    private static Remand.Length length(Remand.Kind kind, int days) {
        return new Remand(kind, Story.BEFORE_COURT.plus(Duration.ofDays(days)), Optional.empty())
                .lengthFrom(Story.BEFORE_COURT);
    }

    private static Decision<Breach, BreachRejection> remanded(
            Breach breach, boolean adjourned, Remand remand) {
        return BreachRules.beforeCourt(
                breach,
                new BreachRules.CourtReport(Story.BEFORE_COURT, adjourned, Optional.of(remand)),
                LATER);
    }

    private static BreachRules.CourtReport court(Instant at) {
        return new BreachRules.CourtReport(at, false);
    }

    private static Breach opened() {
        return accepted(BreachRules.open(reported(DISCLOSED), Steps.orderServed(), LATER));
    }

    private static Breach arrested(Breach breach, Instant at) {
        return accepted(arrest(breach, at));
    }

    private static Decision<Breach, BreachRejection> arrest(Breach breach, Instant at) {
        return BreachRules.arrest(
                breach,
                Steps.orderServed(),
                new BreachRules.ArrestReport(at, Optional.of("Desborough"), Optional.of("NC1")),
                Story.clocks(),
                LATER);
    }

    private static CourtOutcome proved(int days, int pounds) {
        return new CourtOutcome.Proved(
                Optional.of(days).filter(d -> d > 0), Optional.of(pounds).filter(p -> p > 0));
    }

    private static Breach reported(Instant at) {
        return new Breach(
                new BreachId(new UUID(2, 2)),
                0,
                new CaseId(new UUID(7, 7)),
                Optional.empty(),
                at,
                BreachSource.VISIT,
                List.of(ConditionType.NO_CONTACT),
                Optional.of("Repeated text messages"),
                new BreachState.Reported());
    }
}
