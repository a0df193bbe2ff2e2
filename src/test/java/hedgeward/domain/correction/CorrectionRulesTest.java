package hedgeward.domain.correction;

import static hedgeward.domain.correction.CaseField.HEARD_BY;
import static hedgeward.domain.correction.CaseField.ORDER_DAYS;
import static hedgeward.domain.correction.CaseField.ORDER_LAST_DAY;
import static hedgeward.domain.correction.CaseField.ORDER_MADE_AT;
import static hedgeward.domain.correction.CaseField.SERVED_AT;
import static hedgeward.story.Decisions.accepted;
import static hedgeward.story.Decisions.rejected;
import static hedgeward.story.Story.at;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.domain.common.Decision;
import hedgeward.domain.order.CaseFile;
import hedgeward.domain.order.CaseRejection;
import hedgeward.domain.order.Hearing;
import hedgeward.domain.order.HearingResult;
import hedgeward.domain.order.HearingRules;
import hedgeward.domain.order.Stage;
import hedgeward.domain.people.Officer;
import hedgeward.story.Steps;
import hedgeward.story.Story;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class CorrectionRulesTest {

    private static final Instant NOW = at("2026-12-10T09:00");

    @Test
    void theHoursRunFromTheCorrectedService() {
        Instant earlier = at("2026-11-25T02:05");
        CaseFile file = Steps.served();
        CaseFile corrected = accepted(correct(file, SERVED_AT, earlier.toString()));
        assertThat(CaseFields.between(file, corrected))
                .containsExactly(
                        new FactChange<>(
                                SERVED_AT,
                                Optional.of(Story.SERVED.toString()),
                                Optional.of(earlier.toString())),
                        new FactChange<>(
                                HEARD_BY,
                                Optional.of(Story.HEARD_BY.toString()),
                                Optional.of(at("2026-11-27T02:05").toString())));
    }

    @Test
    void theLastDayFollowsTheDays() {
        CaseFile corrected = accepted(correct(Steps.orderServed(), ORDER_DAYS, "14"));
        assertThat(CaseFields.read(corrected, ORDER_LAST_DAY)).contains("2026-12-09");
        assertThat(corrected.stageAt(NOW)).isInstanceOf(Stage.Expired.class);
    }

    @Test
    void theHearingIsDecidedWhenTheOrderIsMade() {
        Instant later = at("2026-11-26T10:50");
        CaseFile corrected =
                accepted(correct(Steps.orderServed(), ORDER_MADE_AT, later.toString()));
        assertThat(corrected.currentHearing().flatMap(Hearing::determinedAt)).contains(later);
    }

    /// A correction is measured by the rules of the steps.
    @ParameterizedTest
    @CsvSource({
        "SERVED_AT, 2026-11-25T01:39:00Z, SERVED_BEFORE_AUTHORISED",
        "SERVED_AT, 2026-12-11T09:00:00Z, IN_THE_FUTURE",
        "AUTHORISED_AT, 2026-12-11T09:00:00Z, IN_THE_FUTURE",
        "RESPONDENT_BORN, 2010-01-01, RESPONDENT_UNDER_18",
        "RESPONDENT_SURNAME, , FACT_REQUIRED",
        "SHARED_PREMISES, no, OCCUPATION_TERM_WITHOUT_SHARED_PREMISES",
        "HEARING_LISTED_FOR, 2026-11-25T03:09:00Z, LISTED_BEFORE_SERVICE",
        "ORDER_DAYS, 29, TERM_OUT_OF_RANGE",
        "ORDER_DAYS, 13, TERM_OUT_OF_RANGE",
        "ORDER_MADE_AT, 2026-11-25T03:09:00Z, ORDER_BEFORE_SERVICE_OF_NOTICE",
        "ORDER_SERVED_AT, 2026-11-26T10:29:00Z, ORDER_SERVED_BEFORE_MADE",
        "ORDER_DAYS, 28, NOTHING_CORRECTED",
        "HEARING_RESULT, refused, FACT_REQUIRED"
    })
    void refusesWhatTheLawWouldNotAllow(
            CaseField field, @Nullable String value, CaseRejection why) {
        assertThat(rejected(correct(Steps.orderServed(), field, value))).isEqualTo(why);
    }

    @Test
    void aNoticeIsServedByAConstableAndAuthorisedByTheRank() {
        assertThat(
                        rejected(
                                correct(
                                        Steps.served(),
                                        CaseField.SERVED_BY,
                                        Story.PCSO.id().value().toString())))
                .isEqualTo(CaseRejection.SERVER_NOT_A_CONSTABLE);
        assertThat(
                        rejected(
                                correct(
                                        Steps.served(),
                                        CaseField.AUTHORISED_BY,
                                        Story.CONSTABLE.id().value().toString())))
                .isEqualTo(CaseRejection.AUTHORISER_RANK_TOO_LOW);
    }

    @Test
    void aResultTakenBackLeavesTheHearingOpen() {
        CaseFile refused =
                accepted(
                        HearingRules.end(
                                Steps.listed(), HearingResult.REFUSED, Story.MADE, "", NOW));
        CaseFile open =
                accepted(
                        CorrectionRules.correct(
                                refused,
                                Map.of(CaseField.HEARING_RESULT, Optional.empty()),
                                ground(),
                                NOW));
        assertThat(open.currentHearing().flatMap(Hearing::determinedAt)).isEmpty();
        assertThat(open.stageAt(NOW)).isInstanceOf(Stage.AwaitingHearing.class);
    }

    @Test
    void aLapseNotedTooEarlyIsNotedAgainInItsTime() {
        CaseFile noted =
                Steps.served()
                        .withNotice(Steps.served().notice().orElseThrow().withLapseNotedAt(NOW));
        Instant later = NOW.minusSeconds(3600);
        CaseFile corrected = accepted(correct(noted, SERVED_AT, later.toString()));
        assertThat(corrected.notice().orElseThrow().lapseNotedAt()).isEmpty();
        assertThat(corrected.stageAt(NOW)).isInstanceOf(Stage.AwaitingHearing.class);
    }

    @Test
    void anExpiryNotedTooEarlyIsNotedAgainInItsTime() {
        CaseFile early = accepted(correct(Steps.orderServed(), ORDER_DAYS, "14"));
        CaseFile noted = early.withOrder(early.order().orElseThrow().withExpiryNotedAt(NOW));
        CaseFile corrected = accepted(correct(noted, ORDER_DAYS, "28"));
        assertThat(corrected.order().orElseThrow().expiryNotedAt()).isEmpty();
    }

    /// Every fact that can be put right is one that can be read and written.
    @ParameterizedTest
    @EnumSource
    void writesBackWhatItReads(CaseField field) {
        CaseFile file = Steps.orderServed();
        if (CaseFields.open(file).contains(field)) {
            assertThat(CaseFields.with(file, Map.of(field, CaseFields.read(file, field))))
                    .isEqualTo(file);
        } else {
            assertThat(
                            field.isDerived()
                                    || field.group() == CaseField.Group.HEARING
                                    || field == CaseField.ORDER_LAST_DAY
                                    || field == CaseField.ORDER_AWARE_AT)
                    .isTrue();
        }
    }

    private static Decision<CaseFile, CaseRejection> correct(
            CaseFile file, CaseField field, @Nullable String value) {
        return CorrectionRules.correct(
                file, Map.of(field, Optional.ofNullable(value)), ground(), NOW);
    }

    private static CorrectionRules.Ground ground() {
        return new CorrectionRules.Ground(
                Story.clocks(),
                Stream.of(Story.SUPERINTENDENT, Story.CONSTABLE, Story.SPECIAL, Story.PCSO)
                        .collect(Collectors.toMap(Officer::id, Function.identity())));
    }
}
