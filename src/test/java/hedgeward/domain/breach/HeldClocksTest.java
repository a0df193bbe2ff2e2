package hedgeward.domain.breach;

import static hedgeward.story.Decisions.accepted;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.domain.clock.KeptDeadline;
import hedgeward.domain.law.Regime;
import hedgeward.domain.order.CaseFile;
import hedgeward.domain.order.CaseId;
import hedgeward.domain.order.Hearing;
import hedgeward.domain.order.HearingResult;
import hedgeward.domain.order.HearingRules;
import hedgeward.domain.order.NoticeService;
import hedgeward.domain.order.OrderTerm;
import hedgeward.domain.order.ProtectionOrder;
import hedgeward.story.Steps;
import hedgeward.story.Story;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Held for breach of the notice, which was served on Wednesday 25 November at 03:10.
class HeldClocksTest {

    private static final Instant ARRESTED = Story.at("2026-11-25T16:00");
    private static final Instant A_DAY_LATER = Story.at("2026-11-26T16:00");
    private static final Instant EARLY = Story.at("2026-11-26T10:00");
    private static final Instant LATE = Story.at("2026-11-26T14:00");

    @Test
    void aHearingListedWithinTheDayEndsTheTimeEarlier() {
        HeldClocks.Moved moved = only(Steps.served(), listed(EARLY));
        assertThat(moved.from()).contains(A_DAY_LATER);
        assertThat(moved.to()).isEqualTo(EARLY);
        assertThat(moved.before()).isEqualTo(held(Steps.served()));
        assertThat(moved.after().state().arrestMade().map(Arrest::at)).contains(ARRESTED);
    }

    @Test
    void theSameHearingListedLaterMovesTheTimeWithIt() {
        assertThat(only(listed(EARLY), listed(LATE)).to()).isEqualTo(LATE);
        assertThat(only(listed(EARLY), listed(A_DAY_LATER.plusSeconds(60))).to())
                .isEqualTo(A_DAY_LATER);
    }

    @Test
    void aHearingAfterTheDayOrBeforeTheArrestMovesNothing() {
        assertThat(moved(Steps.served(), listed(A_DAY_LATER.plusSeconds(60)))).isEmpty();
        assertThat(moved(Steps.served(), listed(ARRESTED))).isEmpty();
    }

    @Test
    void aTimeThatStoodRightAlreadyMovesNothing() {
        Breach held = held(listed(LATE));
        assertThat(HeldClocks.moved(List.of(held), listed(EARLY), listed(LATE), Story.clocks()))
                .isEmpty();
        assertThat(
                        HeldClocks.moved(
                                List.of(held(listed(EARLY))),
                                listed(EARLY),
                                listed(LATE),
                                Story.clocks()))
                .hasSize(1);
    }

    @Test
    void aTimeThatWasKeptOtherwiseStaysWhenNothingOfTheCaseMoves() {
        Breach held = held(listed(LATE));
        assertThat(HeldClocks.moved(List.of(held), listed(EARLY), listed(EARLY), Story.clocks()))
                .isEmpty();
    }

    @Test
    void whatWasPutOffGivesNoMoreTime() {
        CaseFile before = listed(EARLY);
        CaseFile adjourned =
                before.withHearing(
                        Hearing.listed(1, "Wellingborough", EARLY)
                                .ended(HearingResult.ADJOURNED, EARLY, "No time"));
        CaseFile again = adjourned.withHearing(Hearing.listed(2, "Wellingborough", LATE));
        assertThat(moved(before, again)).isEmpty();
    }

    @Test
    void onlyWhoIsHeldInThisCaseWithADeadlineIsMoved() {
        Breach held = held(Steps.served());
        Breach free = held.withState(new BreachState.Released(arrest(held), LATE, "Why"));
        Breach timeless =
                held.withState(
                        new BreachState.InCustody(
                                new Arrest(
                                        ARRESTED,
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty())));
        Breach elsewhere = ofCase(new CaseId(new UUID(8, 8)), held.state());
        assertThat(
                        HeldClocks.moved(
                                List.of(free, timeless, elsewhere),
                                Steps.served(),
                                listed(EARLY),
                                Story.clocks()))
                .isEmpty();
    }

    @Test
    void anArrestThatWasForTheNoticeAfterAllHasItsCourtClock() {
        CaseFile after = dapo(Steps.made());
        Instant made = Story.MADE.minusSeconds(7_200);
        CaseFile before =
                after.withOrder(
                        new ProtectionOrder(
                                made,
                                OrderTerm.OPEN_ENDED,
                                Story.terms(),
                                Optional.empty(),
                                Optional.empty()));
        Breach held =
                ofCase(
                        before.id(),
                        new BreachState.InCustody(
                                new Arrest(
                                        made.plusSeconds(60),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty())));
        assertThat(HeldClocks.moved(List.of(held), before, before, Story.clocks())).isEmpty();
        HeldClocks.Moved begun =
                HeldClocks.moved(List.of(held), before, after, Story.clocks()).getFirst();
        assertThat(begun.from()).isEmpty();
        assertThat(Optional.of(begun.to()))
                .isEqualTo(
                        BreachRules.courtBy(after, made.plusSeconds(60), Story.clocks())
                                .map(KeptDeadline::actBy));
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

    @Test
    void nobodyHeldLosesTheDeadlineThatStood() {
        CaseFile unserved = Steps.served();
        CaseFile later =
                unserved.withNotice(
                        unserved.notice()
                                .orElseThrow()
                                .withService(
                                        new NoticeService(
                                                ARRESTED.plusSeconds(60),
                                                Optional.empty(),
                                                new KeptDeadline(LATE, LATE, "test"),
                                                Optional.empty(),
                                                Optional.empty())));
        assertThat(BreachRules.courtBy(later, ARRESTED, Story.clocks())).isEmpty();
        assertThat(moved(unserved, later)).isEmpty();
    }

    private static CaseFile listed(Instant at) {
        return accepted(
                HearingRules.list(
                        Steps.served(), "Wellingborough", at, Story.at("2026-11-25T09:00")));
    }

    private static HeldClocks.Moved only(CaseFile before, CaseFile after) {
        assertThat(moved(before, after)).hasSize(1);
        return moved(before, after).getFirst();
    }

    private static List<HeldClocks.Moved> moved(CaseFile before, CaseFile after) {
        return HeldClocks.moved(List.of(held(before)), before, after, Story.clocks());
    }

    private static Arrest arrest(Breach breach) {
        return breach.state().arrestMade().orElseThrow();
    }

    private static Breach held(CaseFile file) {
        return ofCase(
                file.id(),
                new BreachState.InCustody(
                        new Arrest(
                                ARRESTED,
                                Optional.empty(),
                                Optional.empty(),
                                BreachRules.courtBy(file, ARRESTED, Story.clocks()))));
    }

    private static Breach ofCase(CaseId caseId, BreachState state) {
        Breach any = Caught.at(state);
        return new Breach(
                any.id(),
                any.version(),
                caseId,
                any.visitId(),
                ARRESTED,
                any.source(),
                any.conditions(),
                any.words(),
                state);
    }
}
