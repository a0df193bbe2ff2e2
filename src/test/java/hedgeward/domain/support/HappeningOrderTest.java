package hedgeward.domain.support;

import static hedgeward.story.Story.at;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.domain.breach.Arrest;
import hedgeward.domain.breach.Breach;
import hedgeward.domain.breach.BreachId;
import hedgeward.domain.breach.BreachSource;
import hedgeward.domain.breach.BreachState;
import hedgeward.domain.breach.CourtOutcome;
import hedgeward.domain.order.Authorisation;
import hedgeward.domain.order.CaseFile;
import hedgeward.domain.order.HearingResult;
import hedgeward.domain.order.Notice;
import hedgeward.domain.order.ProtectionOrder;
import hedgeward.domain.order.event.CourtDecision;
import hedgeward.domain.order.event.OrderEvent;
import hedgeward.domain.support.Happening.What;
import hedgeward.story.Dapos;
import hedgeward.story.Steps;
import hedgeward.story.Story;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What happened in a case, breaches and all, told in the order it happened.
class HappeningOrderTest {

    private static final Instant COURT = Story.BEFORE_COURT;

    @Test
    void breachesTakeTheirPlaceAmongWhatHappenedToTheOrder() {
        Breach second =
                breach(
                        2,
                        new BreachState.Released(
                                arrested("2026-12-18T10:00"), at("2026-12-19T10:00"), "late"));
        Breach first = breach(1, finished("2026-12-05T11:00", 0));
        List<Happening> told =
                Happenings.of(Steps.made(), List.of(second, first), at("2026-12-20T09:00"));
        assertThat(told)
                .extracting(Happening::what)
                .containsExactly(
                        What.NOTICE_SERVED,
                        What.ORDER_MADE,
                        What.ARRESTED,
                        What.BREACH_FINISHED,
                        What.ORDER_ENDING,
                        What.ARRESTED,
                        What.RELEASED);
    }

    @Test
    void aLiftingIsToldAsTheEndOfItsSuspensionAndAListingNotAtAll() {
        CourtDecision first = decision("2026-11-30T10:00");
        assertThat(
                        whatsAfter(
                                new OrderEvent.Suspended(first, first.at(), Optional.empty()),
                                new OrderEvent.Resumed(decision("2026-12-01T10:00"))))
                .containsExactly(What.ORDER_SUSPENDED, What.ORDER_RESUMED);
        assertThat(whatsAfter(new OrderEvent.ReturnListed(first, at("2026-12-14T10:00"))))
                .isEmpty();
    }

    private static List<What> whatsAfter(OrderEvent... events) {
        ProtectionOrder order = Steps.made().order().orElseThrow();
        for (OrderEvent event : events) {
            order = order.withEvent(event);
        }
        return Happenings.of(Steps.made().withOrder(order), List.of(), COURT).stream()
                .map(Happening::what)
                .skip(2)
                .toList();
    }

    private static CourtDecision decision(String when) {
        return new CourtDecision(
                Optional.empty(), at(when), CourtDecision.Applicant.RESPONDENT, Optional.empty());
    }

    @Test
    void aBreachWithoutAnArrestBringsNothingToTell() {
        for (BreachState state :
                List.of(new BreachState.Reported(), new BreachState.ArrestSought(COURT))) {
            assertThat(ofBreach(state)).isEmpty();
        }
    }

    @Test
    void aDayInCourtIsToldOfWhenItWasPutOff() {
        assertThat(ofBreach(new BreachState.BeforeCourt(Optional.empty(), COURT, true)))
                .containsExactly(What.BREACH_ADJOURNED);
        assertThat(ofBreach(new BreachState.BeforeCourt(Optional.empty(), COURT, false))).isEmpty();
    }

    /// Put off once more, and finished weeks after the first day: each is told of in its own time.
    @Test
    void everyDayInCourtIsToldOfByItsOwnClock() {
        Instant later = COURT.plus(Duration.ofDays(14));
        Instant last = COURT.plus(Duration.ofDays(28));
        Breach adjourned =
                breach(
                        1,
                        new BreachState.BeforeCourt(
                                Optional.empty(),
                                COURT,
                                true,
                                Optional.empty(),
                                Optional.of(later)));
        assertThat(told(adjourned, last, What.BREACH_ADJOURNED)).containsExactly(later);
        Breach finished =
                breach(
                        1,
                        new BreachState.Finished(
                                Optional.empty(),
                                Optional.of(COURT),
                                Optional.of(last),
                                new CourtOutcome.NotProved()));
        assertThat(told(finished, last, What.BREACH_FINISHED)).containsExactly(last);
        assertThat(told(finished, last.minusSeconds(1), What.BREACH_FINISHED)).isEmpty();
    }

    private static List<Instant> told(Breach breach, Instant when, What what) {
        return Happenings.of(Steps.made(), List.of(breach), when).stream()
                .filter(happening -> happening.what() == what)
                .map(Happening::at)
                .toList();
    }

    @Test
    void aRefusedNoticeIsToldOfWhenItWasRefused() {
        Authorisation granted = Story.authorised().authorisation().orElseThrow();
        Authorisation refused =
                new Authorisation(granted.by(), granted.at(), false, granted.grounds(), List.of());
        CaseFile file =
                Story.authorised()
                        .withNotice(
                                new Notice(
                                        refused,
                                        Story.terms(),
                                        Optional.empty(),
                                        Optional.empty()));
        assertThat(Happenings.of(file, List.of(), COURT))
                .containsExactly(Happening.of(What.NOTICE_REFUSED, Story.AUTHORISED));
        assertThat(Happenings.of(Story.authorised(), List.of(), COURT)).isEmpty();
    }

    @Test
    void eachBreachIsPlannedByItsOwnOutcomeAndNoDaysAreNoCommittal() {
        Breach freed = breach(1, finished("2026-12-05T11:00", 0));
        Breach committed = breach(2, finished("2026-12-05T12:00", 1));
        List<Duty> duties = duties(Steps.made(), List.of(freed, committed), COURT);
        assertThat(planOf(duties, freed)).isEqualTo(COURT);
        assertThat(planOf(duties, committed)).isEqualTo(at("2026-12-08T10:15"));
    }

    @Test
    void whatDoesNotTouchTheMarkersLeavesThemOwed() {
        List<Duty> duties =
                duties(Steps.made(), List.of(breach(1, finished("2026-12-05T11:00", 0))), COURT);
        assertThat(duties)
                .extracting(Duty::kind)
                .filteredOn(kind -> kind != DutyKind.TELL)
                .containsExactly(DutyKind.REFER, DutyKind.CHANGE_MARKERS);
    }

    @Test
    void anOrderWithoutANoticeBringsItsFirstMarkers() {
        assertThat(duties(Dapos.openEnded(), List.of(), Dapos.MADE))
                .extracting(duty -> duty.key().value())
                .containsExactly("tell/order-made/open", "add-markers/order-made/open");
    }

    @Test
    void whileANoticeRunsItsDutiesStayHoweverOld() {
        CaseFile adjourned =
                Steps.listed()
                        .withHearing(
                                Steps.listed()
                                        .currentHearing()
                                        .orElseThrow()
                                        .ended(HearingResult.ADJOURNED, Story.MADE, ""));
        Duty served = duties(adjourned, List.of(), Story.SERVED).getFirst();
        Instant old = served.limit().latest().plus(UpdateDuties.AFTERMATH);
        assertThat(UpdateDuties.isWatched(served, adjourned, old.plusSeconds(1))).isTrue();
        assertThat(UpdateDuties.isWatched(served, Steps.served(), old)).isFalse();
    }

    @Test
    void aLimitIsPlannedSoonerAndNeverLater() {
        UpdateLimit limit = new UpdateLimit(COURT, COURT.plusSeconds(60));
        assertThat(limit.plannedTo(COURT.minusSeconds(1)))
                .isEqualTo(new UpdateLimit(COURT.minusSeconds(1), COURT.plusSeconds(60)));
        assertThat(limit.plannedTo(COURT)).isSameAs(limit);
        assertThat(limit.plannedTo(COURT.plusSeconds(1))).isSameAs(limit);
    }

    private static List<Duty> duties(CaseFile file, List<Breach> breaches, Instant when) {
        return UpdateDuties.of(file, breaches, new WorkingDays(Story.holidays()), when);
    }

    private static Instant planOf(List<Duty> duties, Breach breach) {
        return duties.stream()
                .filter(duty -> duty.about().what() == What.BREACH_FINISHED)
                .filter(duty -> duty.about().breach().equals(Optional.of(breach.id())))
                .findFirst()
                .orElseThrow()
                .limit()
                .planTo();
    }

    private static List<What> ofBreach(BreachState state) {
        Instant now = COURT.plusSeconds(60);
        int before = Happenings.of(Steps.made(), List.of(), now).size();
        return Happenings.of(Steps.made(), List.of(breach(1, state)), now).stream()
                .map(Happening::what)
                .skip(before)
                .toList();
    }

    private static BreachState finished(String arrested, int days) {
        return new BreachState.Finished(
                Optional.of(arrested(arrested)),
                Optional.of(COURT),
                new CourtOutcome.Proved(Optional.of(days), Optional.empty()));
    }

    private static Arrest arrested(String when) {
        return new Arrest(at(when), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Breach breach(int number, BreachState state) {
        return new Breach(
                new BreachId(new UUID(3, number)),
                1,
                Steps.made().id(),
                Optional.empty(),
                at("2026-12-04T15:00"),
                BreachSource.CALL,
                List.of(),
                Optional.empty(),
                state);
    }
}
