package hedgeward.domain.correction.breach;

import static hedgeward.domain.correction.breach.Recorded.at;
import static hedgeward.domain.correction.breach.Recorded.correct;
import static hedgeward.story.Decisions.accepted;
import static hedgeward.story.Decisions.rejected;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.domain.breach.Breach;
import hedgeward.domain.breach.BreachFact;
import hedgeward.domain.breach.BreachRejection;
import hedgeward.domain.breach.BreachState;
import hedgeward.domain.breach.CourtOutcome;
import hedgeward.domain.common.Decision;
import hedgeward.domain.correction.Amended;
import hedgeward.domain.correction.FactChange;
import hedgeward.story.Story;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What was recorded of a breach is put right, at whatever stage it stands.
class BreachCorrectionRulesTest {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    /// Every fact, at a stage where it can be put right, with another lawful value.
    static Stream<Arguments> facts() {
        return Stream.of(
                Arguments.of(Recorded.HELD, BreachField.REPORTED_AT, Story.ARRESTED.minus(MINUTE)),
                Arguments.of(Recorded.HELD, BreachField.SOURCE, "PATROL"),
                Arguments.of(Recorded.HELD, BreachField.TERMS, "NO_MOLESTATION NO_EVICTION"),
                Arguments.of(Recorded.HELD, BreachField.TERMS, ""),
                Arguments.of(Recorded.NOT_PROVED, BreachField.WORDS, "Heard at the gate"),
                Arguments.of(Recorded.HELD, BreachField.WORDS, ""),
                Arguments.of(Recorded.HELD, BreachField.ARREST_PLACE, "Rothwell"),
                Arguments.of(Recorded.NOT_PROVED, BreachField.CUSTODY_REF, "NC2"),
                Arguments.of(Recorded.FREED, BreachField.ARRIVED_AT, Story.ARRESTED),
                Arguments.of(Recorded.HELD, BreachField.ARRIVED_AT, ""),
                Arguments.of(
                        Recorded.REMANDED, BreachField.DETENTION_AUTHORISED_AT, Recorded.ARRIVED),
                Arguments.of(Recorded.HELD, BreachField.TIME_SOURCE, "body-worn video"),
                Arguments.of(Recorded.FREED, BreachField.RELEASED_AT, Story.ARRESTED),
                Arguments.of(Recorded.FREED, BreachField.RELEASE_REASON, "The court was shut"),
                Arguments.of(Recorded.REMANDED, BreachField.BEFORE_COURT_AT, Story.ARRESTED),
                Arguments.of(Recorded.NOT_PROVED, BreachField.BEFORE_COURT_AT, Recorded.NOW),
                Arguments.of(
                        Recorded.REMANDED,
                        BreachField.COURT_AGAIN_AT,
                        Story.BEFORE_COURT.plus(MINUTE)),
                Arguments.of(Recorded.REMANDED, BreachField.REMAND_KIND, "CUSTODY"),
                Arguments.of(
                        Recorded.REMANDED, BreachField.REMAND_UNTIL, Recorded.AGAIN.plus(MINUTE)),
                Arguments.of(Recorded.REMANDED, BreachField.REMAND_WORDS, ""),
                Arguments.of(Recorded.NOT_PROVED, BreachField.OUTCOME, "WITHDRAWN"),
                Arguments.of(Recorded.FINED, BreachField.CUSTODY_DAYS, "62"),
                Arguments.of(Recorded.FINED, BreachField.FINE_POUNDS, "5000"),
                Arguments.of(Recorded.BY_THE_DAY, BreachField.DAILY_POUNDS, "50"),
                Arguments.of(Recorded.BY_THE_DAY, BreachField.DEFAULT_DAYS, "4"));
    }

    @ParameterizedTest
    @MethodSource("facts")
    void aFactIsPutRightAndNothingElseChanges(BreachState state, BreachField field, Object value) {
        Breach before = at(state);
        Breach after = accepted(correct(state, field, value));
        assertThat(BreachFields.between(before, after))
                .containsExactly(
                        new FactChange<>(
                                field, BreachFields.read(before, field), Recorded.text(value)));
        assertThat(after.id()).isEqualTo(before.id());
        assertThat(after.version()).isEqualTo(before.version());
        assertThat(BreachFields.with(after, undoing(before))).isEqualTo(before);
    }

    @Test
    void theCourtClockFollowsTheTimeOfTheArrestAtEveryStage() {
        Instant right = Story.ARRESTED.minus(Duration.ofMinutes(90));
        for (BreachState state :
                List.of(Recorded.HELD, Recorded.FREED, Recorded.REMANDED, Recorded.FINED)) {
            Breach after = accepted(correct(state, BreachField.ARRESTED_AT, right));
            assertThat(after.state().arrestMade().orElseThrow().at()).isEqualTo(right);
            assertThat(BreachFields.between(at(state), after))
                    .contains(
                            new FactChange<>(
                                    BreachField.COURT_BY,
                                    Optional.of(Story.COURT_BY.toString()),
                                    Optional.of(
                                            Story.COURT_BY
                                                    .minus(Duration.ofMinutes(90))
                                                    .toString())));
        }
    }

    @Test
    void aDeadlineStaysWhenTheTimeOfTheArrestDoes() {
        Breach old =
                accepted(
                        correct(
                                Recorded.HELD,
                                BreachField.ARRESTED_AT,
                                Story.ARRESTED.minus(MINUTE)));
        Breach unclocked = ArrestFields.withCourtBy(old, Optional.empty());
        Breach after =
                accepted(
                        correct(
                                unclocked,
                                Map.of(BreachField.CUSTODY_REF, Optional.of("X")),
                                false));
        assertThat(after.state().arrestMade().orElseThrow().courtBy()).isEmpty();
    }

    @Test
    void aSumByTheDayIsWorkedOutAndAWholeSumTakesItsPlace() {
        Breach daily =
                accepted(
                        correct(
                                at(Recorded.FINED),
                                Map.of(
                                        BreachField.FINE_POUNDS, Optional.empty(),
                                        BreachField.DAILY_POUNDS, Optional.of("20"),
                                        BreachField.DEFAULT_DAYS, Optional.of("5")),
                                false));
        assertThat(daily.state())
                .isInstanceOfSatisfying(
                        BreachState.Finished.class,
                        done ->
                                assertThat(done.outcome())
                                        .isInstanceOfSatisfying(
                                                CourtOutcome.Proved.class,
                                                proved -> {
                                                    assertThat(proved.finePounds()).contains(100);
                                                    assertThat(proved.custodyDays()).contains(14);
                                                }));
        assertThat(rejected(correct(Recorded.BY_THE_DAY, BreachField.FINE_POUNDS, 5)))
                .isEqualTo(BreachRejection.PENALTY_IN_TWO_WAYS);
        assertThat(rejected(correct(Recorded.BY_THE_DAY, BreachField.DEFAULT_DAYS, "")))
                .isEqualTo(BreachRejection.FACT_REQUIRED);
        assertThat(rejected(correct(Recorded.BY_THE_DAY, BreachField.DAILY_POUNDS, "")))
                .isEqualTo(BreachRejection.FACT_REQUIRED);
    }

    @Test
    void whatWasNotProvedHasNoPenalty() {
        Breach after = accepted(correct(Recorded.BY_THE_DAY, BreachField.OUTCOME, "NOT_PROVED"));
        assertThat(after.state()).isEqualTo(Recorded.NOT_PROVED);
        assertThat(accepted(correct(Recorded.NOT_PROVED, BreachField.OUTCOME, "PROVED")).state())
                .isEqualTo(
                        Recorded.finished(
                                new CourtOutcome.Proved(Optional.empty(), Optional.empty())));
    }

    @Test
    void factsThatHaveToBeKnownAreNotEmptied() {
        Map<BreachField, BreachState> needed =
                Map.ofEntries(
                        Map.entry(BreachField.REPORTED_AT, Recorded.HELD),
                        Map.entry(BreachField.SOURCE, Recorded.HELD),
                        Map.entry(BreachField.ARRESTED_AT, Recorded.HELD),
                        Map.entry(BreachField.RELEASED_AT, Recorded.FREED),
                        Map.entry(BreachField.RELEASE_REASON, Recorded.FREED),
                        Map.entry(BreachField.BEFORE_COURT_AT, Recorded.FINED),
                        Map.entry(BreachField.COURT_AGAIN_AT, Recorded.REMANDED),
                        Map.entry(BreachField.REMAND_KIND, Recorded.REMANDED),
                        Map.entry(BreachField.REMAND_UNTIL, Recorded.REMANDED),
                        Map.entry(BreachField.OUTCOME, Recorded.FINED));
        needed.forEach(
                (field, state) ->
                        assertThat(rejected(correct(state, field, "")))
                                .isEqualTo(BreachRejection.FACT_REQUIRED));
    }

    @Test
    void onlyWhatHasHappenedCanBePutRight() {
        assertThat(BreachFields.open(at(new BreachState.Reported())))
                .containsExactlyElementsOf(of(BreachField.Group.REPORT));
        assertThat(BreachFields.open(at(new BreachState.ArrestSought(Story.ARRESTED))))
                .containsExactlyElementsOf(of(BreachField.Group.REPORT));
        assertThat(BreachFields.open(at(Recorded.SUMMONED)))
                .containsExactly(
                        BreachField.REPORTED_AT,
                        BreachField.SOURCE,
                        BreachField.TERMS,
                        BreachField.WORDS,
                        BreachField.BEFORE_COURT_AT);
        assertThat(BreachFields.open(at(Recorded.HELD)))
                .contains(BreachField.TIME_SOURCE)
                .doesNotContain(BreachField.COURT_BY, BreachField.RELEASED_AT);
        assertThat(BreachFields.open(at(Recorded.FREED)))
                .contains(BreachField.RELEASED_AT, BreachField.RELEASE_REASON)
                .doesNotContain(BreachField.BEFORE_COURT_AT);
        assertThat(rejected(correct(Recorded.HELD, BreachField.OUTCOME, "PROVED")))
                .isEqualTo(BreachRejection.FACT_REQUIRED);
    }

    @Test
    void aCorrectionThatChangesNothingIsRefused() {
        assertThat(rejected(correct(Recorded.HELD, BreachField.SOURCE, "CALL")))
                .isEqualTo(BreachRejection.NOTHING_CORRECTED);
    }

    @Test
    void whileTheClockIsDoubtfulATimeOfArrestSaysWhereItComesFrom() {
        Map<BreachField, Optional<String>> moved =
                Map.of(
                        BreachField.ARRESTED_AT,
                        Optional.of(Story.ARRESTED.minus(MINUTE).toString()),
                        BreachField.TIME_SOURCE,
                        Optional.empty());
        assertThat(rejected(correct(at(Recorded.HELD), moved, true)))
                .isEqualTo(BreachRejection.CLOCK_DOUBTFUL);
        assertThat(correct(at(Recorded.HELD), moved, false)).isInstanceOf(Decision.Accepted.class);
        assertThat(
                        correct(
                                at(Recorded.HELD),
                                Map.of(BreachField.TIME_SOURCE, Optional.empty()),
                                true))
                .isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void theCorrectionIsAFactOfItsOwn() {
        assertThat(correct(Recorded.HELD, BreachField.SOURCE, "PATROL"))
                .isEqualTo(
                        Decision.accept(
                                accepted(correct(Recorded.HELD, BreachField.SOURCE, "PATROL")),
                                new BreachFact.BreachCorrected(
                                        at(Recorded.HELD).id(), Recorded.NOW)));
    }

    private static List<BreachField> of(BreachField.Group group) {
        return Stream.of(BreachField.values()).filter(f -> f.group() == group).toList();
    }

    private static Amended<BreachField> undoing(Breach before) {
        return new Amended<BreachField>(field -> BreachFields.read(before, field), Map.of());
    }
}
