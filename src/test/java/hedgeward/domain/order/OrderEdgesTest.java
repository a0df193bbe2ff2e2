package hedgeward.domain.order;

import static hedgeward.story.Decisions.accepted;
import static hedgeward.story.Decisions.rejected;
import static hedgeward.story.Story.at;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import hedgeward.domain.condition.Terms;
import hedgeward.domain.law.LegalSource;
import hedgeward.domain.law.Regime;
import hedgeward.domain.order.event.CourtDecision;
import hedgeward.domain.order.event.OrderEvent;
import hedgeward.domain.order.event.OrderEvents;
import hedgeward.domain.people.Address;
import hedgeward.story.Dapos;
import hedgeward.story.Steps;
import hedgeward.story.Story;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Rules of a case at their edges: what was given counts as asked for, what is over stays over.
class OrderEdgesTest {

    private static final Instant NOW = at("2026-12-10T09:00");

    @Test
    void anAddressGivenAtServiceWasAskedFor() {
        NoticeRules.ServiceReport report =
                new NoticeRules.ServiceReport(
                        Story.SERVED,
                        Story.CONSTABLE,
                        Optional.of(new Address("1 Sample Yard", Optional.empty())));
        assertThat(
                        accepted(NoticeRules.serve(Story.authorised(), report, Story.clocks(), NOW))
                                .noticeService()
                                .flatMap(NoticeService::addressAsked))
                .contains(true);
    }

    @Test
    void onlyAGrantedNoticeIsServed() {
        NoticeRules.ServiceReport report =
                new NoticeRules.ServiceReport(Story.SERVED, Story.CONSTABLE, Optional.empty());
        assertThat(rejected(NoticeRules.serve(Dapos.openEnded(), report, Story.clocks(), NOW)))
                .isEqualTo(CaseRejection.NO_NOTICE);
        assertThat(rejected(NoticeRules.serve(refused(), report, Story.clocks(), NOW)))
                .isEqualTo(CaseRejection.NOT_GRANTED);
        assertThat(CaseMove.SERVE_NOTICE.whyNot(Dapos.openEnded(), NOW))
                .contains(CaseRejection.NO_NOTICE);
    }

    @Test
    void anOrderIsServedOnce() {
        assertThat(CaseMove.SERVE_ORDER.whyNot(Steps.orderServed(), NOW))
                .contains(CaseRejection.ALREADY_SERVED);
        assertThat(CaseMove.SERVE_ORDER.whyNot(Steps.made(), NOW)).isEmpty();
    }

    @Test
    void thereIsNothingToTellOfOnceTheCourtHasDecided() {
        assertThat(HearingNoticeRules.whyNot(Steps.made()))
                .contains(CaseRejection.ALREADY_DETERMINED);
        CaseFile withdrawn =
                Steps.listed()
                        .withHearing(
                                Steps.listed()
                                        .currentHearing()
                                        .orElseThrow()
                                        .ended(HearingResult.WITHDRAWN, Story.MADE, " "));
        assertThat(HearingNoticeRules.whyNot(withdrawn)).contains(CaseRejection.NO_HEARING_LISTED);
    }

    @Test
    void blankReasonsAreNone() {
        Hearing hearing = Hearing.listed(1, "Exampleton", Story.MADE);
        assertThat(hearing.ended(HearingResult.REFUSED, Story.MADE, " ").reasons()).isEmpty();
        assertThat(hearing.ended(HearingResult.REFUSED, Story.MADE, " No need. ").reasons())
                .contains("No need.");
    }

    @Test
    void hearingsStandInTheOrderOfTheirNumbers() {
        Hearing first = Hearing.listed(1, "Exampleton", Story.MADE);
        Hearing second = Hearing.listed(2, "Exampleton", Story.MADE.plusSeconds(60));
        CaseFile file = Steps.served().withHearing(first).withHearing(second);
        Hearing heard = first.ended(HearingResult.ADJOURNED, Story.MADE, "");
        assertThat(file.withHearing(heard).hearings()).containsExactly(heard, second);
    }

    @Test
    void aResultIsNotKnownBeforeItIsGiven() {
        CaseFile file =
                Steps.listed()
                        .withHearing(
                                Steps.listed()
                                        .currentHearing()
                                        .orElseThrow()
                                        .ended(HearingResult.REFUSED, Story.MADE, ""));
        assertThat(file.stageAt(Story.MADE.minusSeconds(1)))
                .isInstanceOf(Stage.AwaitingHearing.class);
        assertThat(file.stageAt(Story.MADE)).isInstanceOf(Stage.Refused.class);
    }

    @Test
    void aHearingListedTooLateDoesNotKeepTheNoticeAlive() {
        Instant latest = Steps.served().noticeService().orElseThrow().heardBy().latestLawful();
        CaseFile late = listedFor(latest.plusSeconds(1));
        assertThat(late.stageAt(latest.plusSeconds(1))).isInstanceOf(Stage.Lapsed.class);
        assertThat(late.stageAt(latest)).isInstanceOf(Stage.AwaitingHearing.class);
        assertThat(listedFor(latest).stageAt(latest.plusSeconds(1)))
                .isInstanceOf(Stage.AwaitingHearing.class);
    }

    @Test
    void whatTheCourtDoesAfterTheLastDayEndsNothing() {
        ProtectionOrder order = Steps.orderServed().order().orElseThrow();
        assertThat(rescinded(order, Story.ENDS).ending()).isEmpty();
        assertThat(rescinded(order, Story.ENDS).overAt()).contains(Story.ENDS);
        Instant early = Story.ENDS.minusSeconds(1);
        assertThat(rescinded(order, early).overAt()).contains(early);
    }

    @Test
    void aSuspensionIsNotLiftedBeforeItBegins() {
        Instant begins = at("2026-12-08T00:00");
        OrderEvent suspended =
                new OrderEvent.Suspended(decided(at("2026-12-03T10:00")), begins, Optional.empty());
        OrderEvents early =
                new OrderEvents(
                        List.of(
                                suspended,
                                new OrderEvent.Resumed(decided(at("2026-12-07T10:00")))));
        assertThat(early.suspensions())
                .singleElement()
                .satisfies(one -> assertThat(one.until()).isEmpty());
        OrderEvents at =
                new OrderEvents(List.of(suspended, new OrderEvent.Resumed(decided(begins))));
        assertThat(at.suspensions())
                .singleElement()
                .satisfies(one -> assertThat(one.until()).contains(begins));
    }

    @Test
    void aListingIsForeseenUntilTheCourtHasDecided() {
        assertThat(HearingRules.foreseen(Steps.made(), NOW)).isEmpty();
        assertThat(
                        HearingRules.foreseen(Steps.served(), NOW)
                                .flatMap(CaseFile::currentHearing)
                                .flatMap(Hearing::listedFor))
                .contains(NOW);
    }

    @Test
    void aDapoSaysSomething() {
        CaseFile file = Dapos.openEnded();
        ProtectionOrder order = file.order().orElseThrow();
        ProtectionOrder empty =
                new ProtectionOrder(
                        order.madeAt(),
                        order.term(),
                        new Terms(List.of()),
                        order.service(),
                        Optional.empty(),
                        order.making());
        assertThat(rejected(DapoRules.begin(file.withOrder(empty), NOW)))
                .isEqualTo(CaseRejection.NO_TERMS);
    }

    @Test
    void aRuleCitesTheActOfTheRegime() {
        CaseRejection rank = CaseRejection.AUTHORISER_RANK_TOO_LOW;
        assertThat(rank.source(Regime.DVPN_DVPO)).isEqualTo(rank.source());
        assertThat(rank.source(Regime.DVPN_DVPO).map(LegalSource::shortly).orElse(""))
                .contains("s.24");
        assertThat(rank.source(Regime.DAPN_DAPO)).isPresent().isNotEqualTo(rank.source());
        CaseRejection own = CaseRejection.TERM_ONLY_IN_A_DAPO;
        assertThat(own.source(Regime.DAPN_DAPO)).isEqualTo(own.source()).isPresent();
        assertThat(CaseRejection.IN_THE_FUTURE.source(Regime.DAPN_DAPO)).isEmpty();
    }

    @Test
    void anEffortSaysWhoOrHow() {
        assertThat(new CommanderTold("Maj Quillfeather", Optional.empty(), " ").how()).isEmpty();
        assertThat(new CommanderTold(" ", Optional.empty(), "by post").who()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CommanderTold(" ", Optional.empty(), " "));
    }

    @Test
    void aReferenceHasFortyCharactersAtMost() {
        assertThat(new CaseRef("D".repeat(40)).value()).hasSize(40);
        assertThatIllegalArgumentException().isThrownBy(() -> new CaseRef("D".repeat(41)));
        assertThatIllegalArgumentException().isThrownBy(() -> new CaseRef(" "));
    }

    @Test
    void aDecisionPrintsOnlyHowItWentOut() {
        Authorisation granted = Story.authorised().authorisation().orElseThrow();
        assertThat(granted).hasToString("Authorisation[granted]");
        assertThat(refused().authorisation().orElseThrow()).hasToString("Authorisation[refused]");
    }

    private static CaseFile listedFor(Instant day) {
        return Steps.served().withHearing(Hearing.listed(1, "Exampleton", day));
    }

    private static ProtectionOrder rescinded(ProtectionOrder order, Instant when) {
        return order.withEvent(new OrderEvent.Rescinded(decided(when)));
    }

    private static CourtDecision decided(Instant when) {
        return new CourtDecision(
                Optional.empty(), when, CourtDecision.Applicant.POLICE, Optional.empty());
    }

    private static CaseFile refused() {
        Notice notice = Story.notice();
        Authorisation was = notice.authorisation();
        return Story.authorised()
                .withNotice(
                        new Notice(
                                new Authorisation(
                                        was.by(),
                                        was.at(),
                                        false,
                                        was.grounds(),
                                        was.considered(),
                                        was.deliberation()),
                                notice.history(),
                                Optional.empty(),
                                Optional.empty()));
    }
}
