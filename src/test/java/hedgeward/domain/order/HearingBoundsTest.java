package hedgeward.domain.order;

import static hedgeward.story.Decisions.accepted;
import static hedgeward.story.Decisions.rejected;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.domain.clock.KeptDeadline;
import hedgeward.domain.common.Decision;
import hedgeward.domain.law.Regime;
import hedgeward.story.Steps;
import hedgeward.story.Story;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// The instants at which a listing, a result and a service are still, or no longer, possible.
class HearingBoundsTest {

    private static final Instant ACT_BY = Story.at("2026-11-27T03:10");
    private static final Instant LATEST = Story.at("2026-11-28T03:10");
    private static final Instant AFTER = Story.at("2026-11-30T09:00");

    @Test
    void aHearingIsListedFromTheMomentOfServiceOn() {
        assertThat(accepted(HearingRules.list(served(), "Kettering", Story.SERVED, AFTER)))
                .extracting(file -> file.currentHearing().flatMap(Hearing::listedFor))
                .isEqualTo(Optional.of(Story.SERVED));
        assertThat(
                        rejected(
                                HearingRules.list(
                                        served(),
                                        "Kettering",
                                        Story.SERVED.minusSeconds(1),
                                        AFTER)))
                .isEqualTo(CaseRejection.LISTED_BEFORE_SERVICE);
    }

    @Test
    void aLapsedNoticeTakesOnlyAListingWithinItsHours() {
        assertThat(accepted(HearingRules.list(served(), "Kettering", LATEST, AFTER)).hearings())
                .hasSize(1);
        assertThat(rejected(HearingRules.list(served(), "Kettering", LATEST.plusSeconds(1), AFTER)))
                .isEqualTo(CaseRejection.NOTICE_LAPSED);
        assertThat(accepted(HearingRules.list(served(), "Kettering", AFTER, ACT_BY)).hearings())
                .hasSize(1);
    }

    @Test
    void aNoticeLapsesOnlyAfterItsHours() {
        assertThat(rejected(end(served(), HearingResult.LAPSED, ACT_BY)))
                .isEqualTo(CaseRejection.HOURS_NOT_OVER);
        assertThat(
                        accepted(end(served(), HearingResult.LAPSED, ACT_BY.plusSeconds(1)))
                                .currentHearing()
                                .flatMap(Hearing::result))
                .contains(HearingResult.LAPSED);
    }

    @Test
    void nothingElseHappensToALapsedNotice() {
        assertThat(rejected(end(served(), HearingResult.WITHDRAWN, AFTER)))
                .isEqualTo(CaseRejection.NOTICE_LAPSED);
        LocalDate day = LocalDate.of(2026, 11, 30);
        HearingRules.OrderMade late =
                new HearingRules.OrderMade(AFTER, OrderTerm.ofDays(day, 14), Story.terms());
        assertThat(rejected(HearingRules.make(served(), late, AFTER)))
                .isEqualTo(CaseRejection.NOTICE_LAPSED);
    }

    @Test
    void aResultLiesBetweenServiceAndNow() {
        assertThat(rejected(end(served(), HearingResult.REFUSED, Story.SERVED.minusSeconds(1))))
                .isEqualTo(CaseRejection.ORDER_BEFORE_SERVICE_OF_NOTICE);
        assertThat(
                        accepted(end(served(), HearingResult.REFUSED, Story.SERVED))
                                .currentHearing()
                                .flatMap(Hearing::determinedAt))
                .contains(Story.SERVED);
        assertThat(
                        rejected(
                                HearingRules.end(
                                        served(),
                                        HearingResult.REFUSED,
                                        Story.MADE,
                                        "",
                                        Story.MADE.minusSeconds(1))))
                .isEqualTo(CaseRejection.IN_THE_FUTURE);
    }

    @Test
    void whatTheCourtRefusedIsNotListedAgain() {
        CaseFile refused = accepted(end(served(), HearingResult.REFUSED, Story.MADE));
        assertThat(rejected(HearingRules.list(refused, "Kettering", Story.MADE, Story.MADE)))
                .isEqualTo(CaseRejection.ALREADY_DETERMINED);
        assertThat(rejected(end(refused, HearingResult.WITHDRAWN, Story.MADE)))
                .isEqualTo(CaseRejection.ALREADY_DETERMINED);
    }

    @Test
    void aResultWithoutAListingGetsTheNextNumberAndTheSameCourt() {
        Hearing first =
                accepted(end(served(), HearingResult.ADJOURNED, Story.MADE))
                        .currentHearing()
                        .orElseThrow();
        assertThat(first.number()).isEqualTo(1);
        assertThat(first.court()).isEmpty();
        assertThat(first.listedFor()).contains(Story.MADE);
        CaseFile once = accepted(end(Steps.listed(), HearingResult.ADJOURNED, Story.MADE));
        Hearing second =
                accepted(end(once, HearingResult.REFUSED, AFTER)).currentHearing().orElseThrow();
        assertThat(second.number()).isEqualTo(2);
        assertThat(second.court()).contains("Northampton Magistrates' Court");
        assertThat(second.listedFor()).contains(AFTER);
    }

    @Test
    void aDvpoStatesItsDaysAndADapoEndsNotBeforeItsFirstDay() {
        LocalDate made = LocalDate.of(2026, 11, 26);
        assertThat(HearingRules.termProblem(Regime.DVPN_DVPO, made, OrderTerm.OPEN_ENDED))
                .contains(CaseRejection.TERM_OUT_OF_RANGE);
        assertThat(HearingRules.termProblem(Regime.DAPN_DAPO, made, OrderTerm.to(made))).isEmpty();
        assertThat(
                        HearingRules.termProblem(
                                Regime.DAPN_DAPO, made, OrderTerm.to(made.minusDays(1))))
                .contains(CaseRejection.LAST_DAY_DOES_NOT_FIT);
    }

    @Test
    void anOrderIsServedFromItsMakingUntilNow() {
        assertThat(
                        accepted(serve(Story.MADE, Story.MADE))
                                .order()
                                .flatMap(ProtectionOrder::service))
                .map(OrderService::at)
                .contains(Story.MADE);
        assertThat(rejected(serve(Story.ORDER_SERVED, Story.ORDER_SERVED.minusSeconds(1))))
                .isEqualTo(CaseRejection.IN_THE_FUTURE);
    }

    private static Decision<CaseFile, CaseRejection> serve(Instant at, Instant now) {
        return HearingRules.serveOrder(Steps.made(), new OrderService(at, Optional.empty()), now);
    }

    private static Decision<CaseFile, CaseRejection> end(
            CaseFile file, HearingResult result, Instant at) {
        return HearingRules.end(file, result, at, "", AFTER);
    }

    private static CaseFile served() {
        return Story.authorised()
                .withNotice(
                        Story.notice()
                                .withService(
                                        new NoticeService(
                                                Story.SERVED,
                                                Optional.empty(),
                                                new KeptDeadline(ACT_BY, LATEST, "test list"),
                                                Optional.empty())));
    }
}
