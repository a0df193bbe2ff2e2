package hedgeward.domain.correction;

import static hedgeward.story.Decisions.accepted;
import static hedgeward.story.Decisions.rejected;
import static hedgeward.story.Story.at;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.domain.common.Decision;
import hedgeward.domain.correction.MadeByMistake.Relied;
import hedgeward.domain.order.CaseFact;
import hedgeward.domain.order.CaseFile;
import hedgeward.domain.order.CaseRejection;
import hedgeward.domain.order.Hearing;
import hedgeward.domain.order.Stage;
import hedgeward.domain.order.event.CourtDecision;
import hedgeward.domain.order.event.OrderEvent;
import hedgeward.story.Dapos;
import hedgeward.story.Steps;
import hedgeward.story.Story;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

class MadeByMistakeTest {

    private static final Instant NOW = at("2026-11-26T14:00");
    private static final Relied NOTHING = new Relied(0, 0, 0);

    @Test
    void theHearingIsOpenAgainWithItsClock() {
        CaseFile was = Steps.orderServed();
        CaseFile open = accepted(MadeByMistake.takeBack(was, NOTHING, NOW));
        assertThat(open.order()).isEmpty();
        assertThat(open.stageAt(NOW)).isInstanceOf(Stage.AwaitingHearing.class);
        Hearing heard = was.currentHearing().orElseThrow();
        assertThat(open.currentHearing())
                .contains(
                        new Hearing(
                                heard.number(),
                                heard.court(),
                                heard.listedFor(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                heard.notice()));
        assertThat(open.noticeService()).isEqualTo(was.noticeService());
    }

    @Test
    void whatStoodThereIsAmongTheChanges() {
        CaseFile was = Steps.orderServed();
        CaseFile open = accepted(MadeByMistake.takeBack(was, NOTHING, NOW));
        assertThat(CaseFields.between(was, open))
                .extracting(FactChange::field)
                .containsExactlyInAnyOrder(
                        CaseField.HEARING_RESULT,
                        CaseField.HEARING_RESULT_AT,
                        CaseField.ORDER_MADE_AT,
                        CaseField.ORDER_DAYS,
                        CaseField.ORDER_LAST_DAY,
                        CaseField.ORDER_TERMS,
                        CaseField.ORDER_SERVED_BY,
                        CaseField.ORDER_SERVED_AT);
        assertThat(CaseFields.read(was, CaseField.ORDER_TERMS).orElseThrow())
                .contains("100 metres")
                .contains("; ");
    }

    @Test
    void itIsACorrectionOfTheCase() {
        CaseFile was = Steps.made();
        assertThat(MadeByMistake.takeBack(was, NOTHING, NOW))
                .isEqualTo(
                        new Decision.Accepted<>(
                                accepted(MadeByMistake.takeBack(was, NOTHING, NOW)),
                                List.of(new CaseFact.CaseCorrected(was.id(), NOW))));
    }

    @ParameterizedTest
    @CsvSource({"1, 0, 0", "0, 1, 0", "0, 0, 1", "2, 3, 4"})
    void whatWasDoneUnderItKeepsItStanding(int visits, int breaches, int notifications) {
        assertThat(
                        rejected(
                                MadeByMistake.takeBack(
                                        Steps.made(),
                                        new Relied(visits, breaches, notifications),
                                        NOW)))
                .isEqualTo(CaseRejection.ORDER_RELIED_UPON);
    }

    @Test
    void aLaterDecisionOfTheCourtKeepsItStanding() {
        OrderEvent suspended =
                new OrderEvent.Rescinded(
                        new CourtDecision(
                                Optional.empty(),
                                NOW,
                                CourtDecision.Applicant.POLICE,
                                Optional.empty()));
        CaseFile file = Steps.orderServed().withOrder(Steps.order().withEvent(suspended));
        assertThat(rejected(MadeByMistake.takeBack(file, NOTHING, NOW)))
                .isEqualTo(CaseRejection.LATER_DECISION_RECORDED);
    }

    @Test
    void thereMustBeAnOrderAndANoticeToGoBackTo() {
        assertThat(rejected(MadeByMistake.takeBack(Steps.listed(), NOTHING, NOW)))
                .isEqualTo(CaseRejection.NO_ORDER);
        assertThat(rejected(MadeByMistake.takeBack(Dapos.openEnded(), NOTHING, NOW)))
                .isEqualTo(CaseRejection.NO_NOTICE);
    }

    @Test
    void anOrderImportedWithoutAHearingLeavesNone() {
        CaseFile made = Steps.made();
        CaseFile bare =
                new CaseFile(
                        made.id(),
                        made.version(),
                        made.ref(),
                        made.occurrenceRef(),
                        made.regime(),
                        made.parties(),
                        made.notice(),
                        List.of(),
                        made.order(),
                        made.handling());
        assertThat(accepted(MadeByMistake.takeBack(bare, NOTHING, Story.MADE)).hearings())
                .isEmpty();
    }
}
