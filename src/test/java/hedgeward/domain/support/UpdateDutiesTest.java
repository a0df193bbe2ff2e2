package hedgeward.domain.support;

import static hedgeward.story.Decisions.accepted;
import static hedgeward.story.Story.at;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.domain.breach.Arrest;
import hedgeward.domain.breach.Breach;
import hedgeward.domain.breach.BreachId;
import hedgeward.domain.breach.BreachSource;
import hedgeward.domain.breach.BreachState;
import hedgeward.domain.breach.CourtOutcome;
import hedgeward.domain.clock.KeptDeadline;
import hedgeward.domain.order.CaseFile;
import hedgeward.domain.order.HearingResult;
import hedgeward.domain.order.HearingRules;
import hedgeward.domain.order.event.CourtDecision;
import hedgeward.domain.order.event.OrderEvent;
import hedgeward.domain.support.Happening.What;
import hedgeward.story.Steps;
import hedgeward.story.Story;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

class UpdateDutiesTest {

    private static final WorkingDays DAYS = new WorkingDays(Story.holidays());
    private static final Instant DECEMBER = at("2026-12-01T09:00");
    private static final BreachId BREACH = new BreachId(new UUID(3, 3));

    @Test
    void nothingIsOwedBeforeTheNoticeIsServed() {
        assertThat(duties(Story.authorised(), Story.SERVED)).isEmpty();
    }

    @Test
    void serviceIsToldWithinAWorkingDayAndMarkedAndBringsAReferral() {
        assertThat(duties(Steps.served(), Story.SERVED))
                .extracting(Duty::kind)
                .containsExactly(DutyKind.TELL, DutyKind.REFER, DutyKind.ADD_MARKERS);
        assertThat(duties(Steps.served(), Story.SERVED))
                .extracting(duty -> duty.key().value())
                .as("kept in the register, so they never change")
                .containsExactly(
                        "tell/notice-served", "refer/notice-served", "add-markers/notice-served");
        assertThat(duty(Steps.served(), Story.SERVED, DutyKind.TELL, What.NOTICE_SERVED).limit())
                .isEqualTo(new UpdateLimit(at("2026-11-26T03:10"), at("2026-11-27T00:00")));
    }

    @Test
    void theOrderIsToldWithItsLastDaySoThatACorrectedOneIsToldAgain() {
        Duty told = duty(Steps.made(), DECEMBER, DutyKind.TELL, What.ORDER_MADE);
        assertThat(told.key().value()).isEqualTo("tell/order-made/2026-12-23");
        CaseFile shorter =
                accepted(HearingRules.make(Steps.listed(), Steps.orderOf(27), Story.MADE));
        assertThat(duty(shorter, DECEMBER, DutyKind.TELL, What.ORDER_MADE).key())
                .isNotEqualTo(told.key());
    }

    @Test
    void onlyTheNewestChangeOfMarkersIsOwed() {
        assertThat(markers(Steps.made(), DECEMBER)).containsExactly(DutyKind.CHANGE_MARKERS);
        assertThat(markers(Steps.made(), Story.ENDS)).containsExactly(DutyKind.REMOVE_MARKERS);
    }

    @Test
    void theEndIsToldOfBeforeItComesAndAgainWhenItHasCome() {
        Instant weekBefore = at("2026-12-16T00:00");
        assertThat(whats(Steps.made(), weekBefore.minusSeconds(1)))
                .doesNotContain(What.ORDER_ENDING);
        assertThat(duty(Steps.made(), weekBefore, DutyKind.TELL, What.ORDER_ENDING).limit())
                .isEqualTo(new UpdateLimit(at("2026-12-23T00:00"), Story.ENDS));
        assertThat(whats(Steps.made(), Story.ENDS))
                .contains(What.ORDER_EXPIRED)
                .doesNotContain(What.ORDER_ENDING);
    }

    @Test
    void aLapsedNoticeIsToldOfAndItsMarkersTakenAwayWithoutAnyJobHavingRun() {
        Instant after = Story.HEARD_BY.plusSeconds(60);
        assertThat(whats(Steps.served(), after)).contains(What.NOTICE_LAPSED);
        assertThat(markers(Steps.served(), after)).containsExactly(DutyKind.REMOVE_MARKERS);
        assertThat(whats(Steps.served(), Story.HEARD_BY)).doesNotContain(What.NOTICE_LAPSED);
    }

    @Test
    void eachResultOfAHearingIsTold() {
        assertThat(whats(resulted(HearingResult.ADJOURNED), DECEMBER))
                .contains(What.HEARING_ADJOURNED);
        assertThat(whats(resulted(HearingResult.REFUSED), DECEMBER))
                .contains(What.APPLICATION_REFUSED);
        assertThat(whats(resulted(HearingResult.WITHDRAWN), DECEMBER))
                .contains(What.APPLICATION_WITHDRAWN);
    }

    @Test
    void anArrestIsToldWithinAWorkingDayAndTheReleaseBeforeItComes() {
        List<Breach> held = breach(new BreachState.InCustody(arrest()));
        List<Duty> duties = UpdateDuties.of(Steps.made(), held, DAYS, Story.ARRESTED);
        assertThat(limit(duties, What.ARRESTED))
                .isEqualTo(new UpdateLimit(at("2026-12-08T00:00"), at("2026-12-08T00:00")));
        assertThat(limit(duties, What.RELEASE_COMING))
                .isEqualTo(new UpdateLimit(Story.COURT_BY, Story.COURT_BY));
    }

    @Test
    void whereTheCourtClockDoesNotRunReleaseIsPlannedForWithinADayOfTheArrest() {
        Arrest offence =
                new Arrest(Story.ARRESTED, Optional.empty(), Optional.empty(), Optional.empty());
        List<Duty> duties =
                UpdateDuties.of(
                        Steps.made(),
                        breach(new BreachState.InCustody(offence)),
                        DAYS,
                        Story.ARRESTED);
        assertThat(limit(duties, What.RELEASE_COMING).planTo()).isEqualTo(at("2026-12-06T11:00"));
    }

    @Test
    void whoeverMayWalkFreeIsToldOfAtOnceAndACommittalWithinTheDay() {
        Instant court = Story.BEFORE_COURT;
        assertThat(planOf(new BreachState.Released(arrest(), court, "late"), What.RELEASED))
                .isEqualTo(court);
        assertThat(
                        planOf(
                                new BreachState.BeforeCourt(Optional.of(arrest()), court, true),
                                What.BREACH_ADJOURNED))
                .isEqualTo(court);
        assertThat(planOf(finished(new CourtOutcome.NotProved()), What.BREACH_FINISHED))
                .isEqualTo(court);
        assertThat(
                        planOf(
                                finished(
                                        new CourtOutcome.Proved(Optional.of(28), Optional.empty())),
                                What.BREACH_FINISHED))
                .isEqualTo(at("2026-12-08T10:15"));
    }

    @Test
    void aSuspensionAndItsEndAreToldAndMarked() {
        Instant until = at("2026-12-10T00:00");
        CaseFile suspended =
                with(new OrderEvent.Suspended(decided(), decided().at(), Optional.of(until)));
        assertThat(duty(suspended, DECEMBER, DutyKind.TELL, What.ORDER_SUSPENDED).limit().planTo())
                .isEqualTo(decided().at());
        assertThat(markers(suspended, DECEMBER)).containsExactly(DutyKind.CHANGE_MARKERS);
        assertThat(whats(suspended, until.minusSeconds(1))).doesNotContain(What.ORDER_RESUMED);
        assertThat(whats(suspended, until)).contains(What.ORDER_RESUMED);
        assertThat(UpdateDuties.isWatched(duties(suspended, DECEMBER).getFirst(), suspended, until))
                .isTrue();
    }

    @Test
    void anOrderTheCourtEndedIsToldOfAtOnceAndDoesNotExpireAsWell() {
        CaseFile rescinded = with(new OrderEvent.Rescinded(decided()));
        assertThat(duty(rescinded, DECEMBER, DutyKind.TELL, What.ORDER_RESCINDED).limit())
                .isEqualTo(new UpdateLimit(decided().at(), at("2026-12-02T00:00")));
        assertThat(markers(rescinded, DECEMBER)).containsExactly(DutyKind.REMOVE_MARKERS);
        assertThat(whats(rescinded, Story.ENDS))
                .doesNotContain(What.ORDER_EXPIRED, What.ORDER_ENDING);
    }

    @Test
    void untilTheDayTheCourtEndsItAnOrderIsTakenToRunToItsLastDay() {
        CaseFile rescinded = with(new OrderEvent.Rescinded(decided(at("2026-12-20T10:00"))));
        assertThat(whats(rescinded, at("2026-12-20T09:59"))).contains(What.ORDER_ENDING);
        assertThat(whats(rescinded, at("2026-12-20T10:00")))
                .contains(What.ORDER_RESCINDED)
                .doesNotContain(What.ORDER_ENDING);
    }

    private static CourtDecision decided() {
        return decided(at("2026-11-30T10:00"));
    }

    private static CourtDecision decided(Instant when) {
        return new CourtDecision(
                Optional.empty(), when, CourtDecision.Applicant.RESPONDENT, Optional.empty());
    }

    private static CaseFile with(OrderEvent event) {
        CaseFile made = Steps.made();
        return made.withOrder(made.order().orElseThrow().withEvent(event));
    }

    @Test
    void aCaseThatRunsKeepsItsOpenDutiesAndOneThatIsOverForFourWeeks() {
        Duty served = duty(Steps.made(), DECEMBER, DutyKind.TELL, What.NOTICE_SERVED);
        assertThat(UpdateDuties.isWatched(served, Steps.made(), Story.ENDS.minusSeconds(1)))
                .isTrue();
        assertThat(UpdateDuties.isWatched(served, Steps.made(), Story.ENDS)).isTrue();
        Instant end = served.limit().latest().plus(UpdateDuties.AFTERMATH);
        assertThat(UpdateDuties.isWatched(served, Steps.made(), end)).isFalse();
        assertThat(UpdateDuties.isWatched(served, Steps.served(), end.minusSeconds(1))).isTrue();
    }

    private static CaseFile resulted(HearingResult result) {
        CaseFile listed = Steps.listed();
        return listed.withHearing(
                listed.currentHearing().orElseThrow().ended(result, Story.MADE, ""));
    }

    private static BreachState finished(CourtOutcome outcome) {
        return new BreachState.Finished(
                Optional.of(arrest()), Optional.of(Story.BEFORE_COURT), outcome);
    }

    private static Instant planOf(BreachState state, What what) {
        List<Duty> duties = UpdateDuties.of(Steps.made(), breach(state), DAYS, Story.BEFORE_COURT);
        return limit(duties, what).planTo();
    }

    private static UpdateLimit limit(List<Duty> duties, What what) {
        return duties.stream()
                .filter(duty -> duty.about().what() == what)
                .findFirst()
                .orElseThrow()
                .limit();
    }

    private static Arrest arrest() {
        return new Arrest(
                Story.ARRESTED,
                Optional.empty(),
                Optional.empty(),
                Optional.of(new KeptDeadline(Story.COURT_BY, Story.COURT_BY, "test")));
    }

    private static List<Breach> breach(BreachState state) {
        return List.of(
                new Breach(
                        BREACH,
                        1,
                        Steps.made().id(),
                        Optional.empty(),
                        at("2026-12-04T15:00"),
                        BreachSource.VISIT,
                        List.of(),
                        Optional.empty(),
                        state));
    }

    private static List<Duty> duties(CaseFile file, Instant when) {
        return UpdateDuties.of(file, List.of(), DAYS, when);
    }

    private static List<What> whats(CaseFile file, Instant when) {
        return duties(file, when).stream().map(duty -> duty.about().what()).distinct().toList();
    }

    private static List<DutyKind> markers(CaseFile file, Instant when) {
        return duties(file, when).stream()
                .map(Duty::kind)
                .filter(DutyKind::isAboutMarkers)
                .toList();
    }

    private static Duty duty(CaseFile file, Instant when, DutyKind kind, What what) {
        return duties(file, when).stream()
                .filter(duty -> duty.kind() == kind && duty.about().what() == what)
                .findFirst()
                .orElseThrow();
    }
}
