package hedgeward.domain.correction.visit;

import static hedgeward.story.Decisions.accepted;
import static hedgeward.story.Decisions.rejected;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.domain.common.Decision;
import hedgeward.domain.common.TimeWindow;
import hedgeward.domain.condition.ConditionType;
import hedgeward.domain.correction.FactChange;
import hedgeward.domain.order.CaseId;
import hedgeward.domain.visit.Attempt;
import hedgeward.domain.visit.Disclosure;
import hedgeward.domain.visit.Visit;
import hedgeward.domain.visit.VisitCode;
import hedgeward.domain.visit.VisitFact;
import hedgeward.domain.visit.VisitId;
import hedgeward.domain.visit.VisitOutcome;
import hedgeward.domain.visit.VisitPurpose;
import hedgeward.domain.visit.VisitRejection;
import hedgeward.domain.visit.VisitState;
import hedgeward.story.Steps;
import hedgeward.story.Story;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// What was recorded of a visit on Tuesday 1 December at 14:10 is put right.
class VisitCorrectionRulesTest {

    private static final Instant NOW = Story.at("2026-12-02T09:00");
    private static final Instant VISITED = Story.at("2026-12-01T14:10");

    private static final VisitOutcome TOLD =
            new VisitOutcome(
                    VISITED,
                    Attempt.SEEN,
                    Optional.of(true),
                    Optional.of(false),
                    Optional.of(true),
                    Optional.of(
                            new Disclosure(
                                    List.of(ConditionType.NO_ENTRY, ConditionType.NO_CONTACT),
                                    "He rang")),
                    Optional.of("Calm"));
    private static final VisitOutcome UNTOLD =
            new VisitOutcome(
                    VISITED,
                    Attempt.NO_REPLY,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());

    @ParameterizedTest
    @CsvSource({
        "VISITED_AT, 2026-12-01T13:10:00Z",
        "ATTEMPT, REFUSED",
        "SEEN_ALONE, no",
        "SEEN_ALONE,",
        "CHILDREN_SEEN, yes",
        "CONTACT_SINCE, no",
        "DISCLOSED_TERMS, NO_EVICTION",
        "DISCLOSED_TERMS,",
        "DISCLOSED_WORDS, He rang twice",
        "NOTES, Upset",
        "NOTES,"
    })
    void aFactIsPutRightAndNothingElseChanges(VisitField field, String value) {
        Visit before = visit(new VisitState.Recorded(TOLD));
        Visit after = accepted(correct(before, Map.of(field, Optional.ofNullable(value)), true));
        assertThat(VisitFields.between(before, after))
                .containsExactly(
                        new FactChange<>(
                                field,
                                VisitFields.read(before, field),
                                Optional.ofNullable(value)));
        assertThat(after.withState(before.state())).isEqualTo(before);
    }

    @Test
    void theCorrectionIsAFactOfItsOwn() {
        assertThat(correct(TOLD, VisitField.NOTES, "Upset", true))
                .isEqualTo(
                        Decision.accept(
                                accepted(correct(TOLD, VisitField.NOTES, "Upset", true)),
                                new VisitFact.VisitCorrected(
                                        visit(new VisitState.Planned()).id(), NOW)));
    }

    @Test
    void aDisclosureThatOpenedABreachStays() {
        Map<VisitField, Optional<String>> untold =
                Map.of(
                        VisitField.DISCLOSED_TERMS, Optional.empty(),
                        VisitField.DISCLOSED_WORDS, Optional.empty());
        Visit told = visit(new VisitState.Recorded(TOLD));
        assertThat(rejected(correct(told, untold, true)))
                .isEqualTo(VisitRejection.DISCLOSURE_OPENED_A_BREACH);
        assertThat(
                        VisitFields.read(
                                accepted(correct(told, untold, false)), VisitField.DISCLOSED_WORDS))
                .isEmpty();
    }

    @Test
    void aBreachThatWasNotNotedIsReportedApart() {
        assertThat(rejected(correct(UNTOLD, VisitField.DISCLOSED_WORDS, "He rang", false)))
                .isEqualTo(VisitRejection.DISCLOSURE_IS_REPORTED_APART);
        assertThat(rejected(correct(UNTOLD, VisitField.DISCLOSED_TERMS, "NO_CONTACT", false)))
                .isEqualTo(VisitRejection.DISCLOSURE_WITHOUT_WORDS);
    }

    @Test
    void aVisitIsNeitherAheadNorBeforeTheOrder() {
        assertThat(rejected(correct(UNTOLD, VisitField.VISITED_AT, NOW.plusSeconds(1), false)))
                .isEqualTo(VisitRejection.VISITED_IN_THE_FUTURE);
        assertThat(
                        rejected(
                                correct(
                                        UNTOLD,
                                        VisitField.VISITED_AT,
                                        Story.MADE.minusSeconds(1),
                                        false)))
                .isEqualTo(VisitRejection.VISITED_BEFORE_THE_ORDER);
        assertThat(correct(UNTOLD, VisitField.VISITED_AT, NOW, false))
                .isInstanceOf(Decision.Accepted.class);
        assertThat(correct(UNTOLD, VisitField.VISITED_AT, Story.MADE, false))
                .isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void whatWasAlreadyWrongDoesNotStandInTheWay() {
        VisitOutcome early =
                new VisitOutcome(
                        Story.MADE.minusSeconds(60),
                        Attempt.SEEN,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
        assertThat(correct(early, VisitField.NOTES, "Calm", false))
                .isInstanceOf(Decision.Accepted.class);
        assertThat(rejected(correct(early, VisitField.VISITED_AT, NOW.plusSeconds(1), false)))
                .isEqualTo(VisitRejection.VISITED_IN_THE_FUTURE);
    }

    @Test
    void whatHasToBeKnownIsNotEmptied() {
        assertThat(rejected(correct(UNTOLD, VisitField.VISITED_AT, "", false)))
                .isEqualTo(VisitRejection.FACT_REQUIRED);
        assertThat(rejected(correct(UNTOLD, VisitField.ATTEMPT, "", false)))
                .isEqualTo(VisitRejection.FACT_REQUIRED);
    }

    @Test
    void onlyWhatWasRecordedAndDiffersIsCorrected() {
        assertThat(rejected(correct(UNTOLD, VisitField.ATTEMPT, "NO_REPLY", false)))
                .isEqualTo(VisitRejection.NOTHING_CORRECTED);
        assertThat(rejected(correct(TOLD, VisitField.ATTEMPT, "SEEN", true)))
                .isEqualTo(VisitRejection.NOTHING_CORRECTED);
        for (VisitState state :
                List.of(
                        new VisitState.Planned(),
                        new VisitState.Cancelled(NOW, "Why"),
                        new VisitState.Closed(NOW))) {
            assertThat(rejected(correct(visit(state), Map.of(), false)))
                    .isEqualTo(VisitRejection.NOT_RECORDED);
        }
    }

    private static Decision<Visit, VisitRejection> correct(
            VisitOutcome outcome, VisitField field, Object value, boolean breachOpened) {
        return correct(
                visit(new VisitState.Recorded(outcome)),
                Map.of(field, Optional.of(value.toString()).filter(text -> !text.isEmpty())),
                breachOpened);
    }

    private static Decision<Visit, VisitRejection> correct(
            Visit visit, Map<VisitField, Optional<String>> values, boolean breachOpened) {
        return VisitCorrectionRules.correct(
                visit, values, new VisitCorrectionRules.Ground(Steps.order(), breachOpened), NOW);
    }

    private static Visit visit(VisitState state) {
        return new Visit(
                new VisitId(new UUID(3, 3)),
                2,
                new VisitCode("V-0003"),
                new CaseId(new UUID(7, 7)),
                VisitPurpose.ROUTINE,
                new TimeWindow(VISITED.minusSeconds(600), VISITED.plusSeconds(3_600)),
                Optional.empty(),
                Optional.empty(),
                state,
                Optional.empty(),
                Optional.empty());
    }
}
