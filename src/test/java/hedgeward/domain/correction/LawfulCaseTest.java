package hedgeward.domain.correction;

import static hedgeward.domain.correction.CaseField.HEARING_RESULT;
import static hedgeward.domain.correction.CaseField.HEARING_RESULT_AT;
import static hedgeward.domain.correction.CaseField.ORDER_DAYS;
import static hedgeward.domain.correction.CaseField.ORDER_MADE_AT;
import static hedgeward.domain.correction.CaseField.ORDER_SERVED_AT;
import static hedgeward.domain.correction.CaseField.RESPONDENT_SURNAME;
import static hedgeward.story.Decisions.accepted;
import static hedgeward.story.Decisions.rejected;
import static hedgeward.story.Story.at;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.domain.common.Decision;
import hedgeward.domain.order.Authorisation;
import hedgeward.domain.order.CaseFile;
import hedgeward.domain.order.CaseRejection;
import hedgeward.domain.order.Hearing;
import hedgeward.domain.order.HearingResult;
import hedgeward.domain.order.Notice;
import hedgeward.domain.order.ProtectionOrder;
import hedgeward.domain.order.event.CourtDecision;
import hedgeward.domain.order.event.OrderEvent;
import hedgeward.domain.people.Officer;
import hedgeward.story.Steps;
import hedgeward.story.Story;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a corrected case is refused for that the steps would have refused.
class LawfulCaseTest {

    private static final Instant NOW = at("2026-12-10T09:00");
    private static final Instant HEARD_BY = Story.HEARD_BY;

    @Test
    void aResultIsGivenAfterServiceAndNotInTheFuture() {
        CaseFile refused = ended(HearingResult.REFUSED, Story.MADE);
        assertThat(rejected(correct(refused, HEARING_RESULT_AT, Story.SERVED.minusSeconds(1))))
                .isEqualTo(CaseRejection.ORDER_BEFORE_SERVICE_OF_NOTICE);
        accepted(correct(refused, HEARING_RESULT_AT, Story.SERVED));
        assertThat(rejected(correct(refused, HEARING_RESULT_AT, NOW.plusSeconds(1))))
                .isEqualTo(CaseRejection.IN_THE_FUTURE);
        accepted(correct(refused, HEARING_RESULT_AT, NOW));
    }

    @Test
    void aNoticeDoesNotLapseWithinItsHours() {
        CaseFile lapsed = ended(HearingResult.LAPSED, HEARD_BY.plusSeconds(2));
        assertThat(rejected(correct(lapsed, HEARING_RESULT_AT, HEARD_BY)))
                .isEqualTo(CaseRejection.HOURS_NOT_OVER);
        accepted(correct(lapsed, HEARING_RESULT_AT, HEARD_BY.plusSeconds(1)));
        assertThat(
                        rejected(
                                correct(
                                        ended(HearingResult.WITHDRAWN, Story.MADE),
                                        HEARING_RESULT,
                                        HearingResult.LAPSED.word())))
                .isEqualTo(CaseRejection.HOURS_NOT_OVER);
    }

    @Test
    void anAdjournedApplicationWasNeitherLapsedNorHeardBeforeThat() {
        CaseFile adjourned = ended(HearingResult.ADJOURNED, Story.MADE);
        Hearing second = Hearing.listed(2, "Exampleton", at("2026-12-04T10:00"));
        CaseFile refused =
                adjourned.withHearing(
                        second.ended(HearingResult.REFUSED, at("2026-12-04T11:00"), ""));
        assertThat(rejected(correct(refused, HEARING_RESULT, HearingResult.LAPSED.word())))
                .isEqualTo(CaseRejection.ADJOURNED_GOES_ON);
        assertThat(rejected(correct(refused, HEARING_RESULT_AT, Story.MADE.minusSeconds(1))))
                .isEqualTo(CaseRejection.BEFORE_THE_ADJOURNMENT);
        accepted(correct(refused, HEARING_RESULT_AT, Story.MADE));
        CaseFile open = adjourned.withHearing(second);
        assertThat(
                        rejected(
                                correct(
                                        open,
                                        CaseField.HEARING_LISTED_FOR,
                                        Story.MADE.minusSeconds(1))))
                .isEqualTo(CaseRejection.BEFORE_THE_ADJOURNMENT);
        accepted(correct(open, CaseField.HEARING_LISTED_FOR, Story.MADE));
    }

    @Test
    void anOrderWithoutAHearingIsMadeAfterServiceAndNotInTheFuture() {
        CaseFile bare = unheard(Steps.made());
        assertThat(rejected(correct(bare, ORDER_MADE_AT, Story.SERVED.minusSeconds(1))))
                .isEqualTo(CaseRejection.ORDER_BEFORE_SERVICE_OF_NOTICE);
        accepted(correct(bare, ORDER_MADE_AT, Story.SERVED));
        assertThat(rejected(correct(bare, ORDER_MADE_AT, NOW.plusSeconds(1))))
                .isEqualTo(CaseRejection.IN_THE_FUTURE);
        accepted(correct(bare, ORDER_MADE_AT, NOW));
    }

    @Test
    void anOrderIsNotServedInTheFuture() {
        CaseFile file = Steps.orderServed();
        assertThat(rejected(correct(file, ORDER_SERVED_AT, NOW.plusSeconds(1))))
                .isEqualTo(CaseRejection.IN_THE_FUTURE);
        accepted(correct(file, ORDER_SERVED_AT, NOW));
        accepted(correct(file, ORDER_SERVED_AT, Story.MADE));
    }

    @Test
    void whatTheCourtDidLaterStaysWithinTheOrdersLife() {
        Instant decided = at("2026-12-10T00:00");
        CaseFile file =
                Steps.orderServed()
                        .withOrder(
                                Steps.order()
                                        .withEvent(
                                                new OrderEvent.Rescinded(
                                                        new CourtDecision(
                                                                Optional.empty(),
                                                                decided,
                                                                CourtDecision.Applicant.POLICE,
                                                                Optional.empty()))));
        assertThat(rejected(correct(file, ORDER_DAYS, "14")))
                .isEqualTo(CaseRejection.ORDER_NOT_IN_FORCE);
        accepted(correct(file, ORDER_DAYS, "15"));
        CaseFile bare = unheard(unserved(file));
        assertThat(rejected(correct(bare, ORDER_MADE_AT, decided.plusSeconds(1))))
                .isEqualTo(CaseRejection.ORDER_NOT_IN_FORCE);
        accepted(correct(bare, ORDER_MADE_AT, decided));
    }

    @Test
    void whatWasUnlawfulBeforeDoesNotHoldUpAnotherCorrection() {
        CaseFile young =
                CaseFields.with(
                        Steps.served(),
                        Map.of(CaseField.RESPONDENT_BORN, Optional.of("2012-01-01")));
        assertThat(
                        CaseFields.read(
                                accepted(correct(young, RESPONDENT_SURNAME, "Oxlode")),
                                RESPONDENT_SURNAME))
                .contains("Oxlode");
    }

    @Test
    void aRefusedNoticeMayHaveBeenAboutSomebodyTooYoung() {
        Notice notice = Story.notice();
        Authorisation was = notice.authorisation();
        CaseFile refused =
                Story.authorised()
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
        accepted(correct(refused, CaseField.RESPONDENT_BORN, "2012-01-01"));
        assertThat(rejected(correct(Story.authorised(), CaseField.RESPONDENT_BORN, "2012-01-01")))
                .isEqualTo(CaseRejection.RESPONDENT_UNDER_18);
    }

    @Test
    void onlyTheHearingThatMadeTheOrderMovesWithIt() {
        Instant later = Story.MADE.plusSeconds(600);
        Hearing heard = Steps.made().currentHearing().orElseThrow();
        CaseFile adjourned =
                Steps.made()
                        .withHearing(
                                new Hearing(
                                        heard.number(),
                                        heard.court(),
                                        heard.listedFor(),
                                        Optional.of(HearingResult.ADJOURNED),
                                        Optional.of(Story.MADE),
                                        heard.reasons(),
                                        heard.notice()));
        assertThat(decidedAt(accepted(correct(adjourned, ORDER_MADE_AT, later))))
                .contains(Story.MADE);
        CaseFile other =
                Steps.made()
                        .withHearing(
                                heard.ended(HearingResult.MADE, Story.MADE.plusSeconds(60), ""));
        assertThat(decidedAt(accepted(correct(other, ORDER_MADE_AT, later))))
                .contains(Story.MADE.plusSeconds(60));
        assertThat(decidedAt(accepted(correct(Steps.made(), ORDER_MADE_AT, later))))
                .contains(later);
    }

    @Test
    void theCourtsReasonsStayWhenTheCourtIsNamedAnew() {
        CaseFile refused =
                Steps.listed()
                        .withHearing(
                                Steps.listed()
                                        .currentHearing()
                                        .orElseThrow()
                                        .ended(HearingResult.REFUSED, Story.MADE, "No need."));
        assertThat(
                        accepted(correct(refused, CaseField.HEARING_COURT, "Exampleton"))
                                .currentHearing()
                                .flatMap(Hearing::reasons))
                .contains("No need.");
    }

    private static Optional<Instant> decidedAt(CaseFile file) {
        return file.currentHearing().flatMap(Hearing::determinedAt);
    }

    private static CaseFile ended(HearingResult result, Instant when) {
        return Steps.listed()
                .withHearing(Steps.listed().currentHearing().orElseThrow().ended(result, when, ""));
    }

    private static CaseFile unserved(CaseFile file) {
        ProtectionOrder order = file.order().orElseThrow();
        return file.withOrder(
                new ProtectionOrder(
                        order.madeAt(),
                        order.term(),
                        order.history(),
                        Optional.empty(),
                        Optional.empty(),
                        order.making(),
                        order.events()));
    }

    /// As an imported register may hold it.
    private static CaseFile unheard(CaseFile file) {
        return new CaseFile(
                file.id(),
                file.version(),
                file.ref(),
                file.occurrenceRef(),
                file.regime(),
                file.parties(),
                file.notice(),
                List.of(),
                file.order(),
                file.handling());
    }

    private static Decision<CaseFile, CaseRejection> correct(
            CaseFile file, CaseField field, Instant value) {
        return correct(file, field, value.toString());
    }

    private static Decision<CaseFile, CaseRejection> correct(
            CaseFile file, CaseField field, String value) {
        return CorrectionRules.correct(
                file,
                Map.of(field, Optional.of(value)),
                new CorrectionRules.Ground(
                        Story.clocks(),
                        Stream.of(Story.SUPERINTENDENT, Story.CONSTABLE, Story.SPECIAL)
                                .collect(Collectors.toMap(Officer::id, Function.identity()))),
                NOW);
    }
}
