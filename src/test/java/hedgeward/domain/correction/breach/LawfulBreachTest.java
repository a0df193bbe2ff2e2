package hedgeward.domain.correction.breach;

import static hedgeward.domain.correction.breach.Recorded.correct;
import static hedgeward.story.Decisions.rejected;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.domain.breach.Breach;
import hedgeward.domain.breach.BreachRejection;
import hedgeward.domain.breach.BreachState;
import hedgeward.domain.common.Decision;
import hedgeward.domain.correction.Amended;
import hedgeward.story.Story;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What could not have been is not made so by a correction.
class LawfulBreachTest {

    static Stream<Arguments> impossible() {
        return Stream.of(
                Arguments.of(
                        Recorded.HELD,
                        BreachField.REPORTED_AT,
                        Recorded.NOW.plusSeconds(1),
                        BreachRejection.REPORTED_IN_THE_FUTURE),
                Arguments.of(
                        Recorded.HELD,
                        BreachField.REPORTED_AT,
                        Story.AUTHORISED,
                        BreachRejection.NOTHING_IN_FORCE_THEN),
                Arguments.of(
                        Recorded.HELD,
                        BreachField.TERMS,
                        "ELECTRONIC_MONITORING",
                        BreachRejection.TERM_NOT_IN_THE_ORDER),
                Arguments.of(
                        Recorded.HELD,
                        BreachField.ARRESTED_AT,
                        Recorded.NOW.plusSeconds(1),
                        BreachRejection.IN_THE_FUTURE),
                Arguments.of(
                        Recorded.NOT_PROVED,
                        BreachField.ARRESTED_AT,
                        Story.AUTHORISED,
                        BreachRejection.ARREST_OUTSIDE_THE_ORDER),
                Arguments.of(
                        Recorded.HELD,
                        BreachField.ARRIVED_AT,
                        Story.ARRESTED.minusSeconds(1),
                        BreachRejection.ARRIVAL_BEFORE_ARREST),
                Arguments.of(
                        Recorded.FREED,
                        BreachField.RELEASED_AT,
                        Story.ARRESTED.minusSeconds(1),
                        BreachRejection.RELEASED_BEFORE_ARREST),
                Arguments.of(
                        Recorded.FREED,
                        BreachField.RELEASED_AT,
                        Recorded.NOW.plusSeconds(1),
                        BreachRejection.IN_THE_FUTURE),
                Arguments.of(
                        Recorded.REMANDED,
                        BreachField.BEFORE_COURT_AT,
                        Story.ARRESTED.minusSeconds(1),
                        BreachRejection.COURT_BEFORE_ARREST),
                Arguments.of(
                        Recorded.SUMMONED,
                        BreachField.BEFORE_COURT_AT,
                        Recorded.NOW.plusSeconds(1),
                        BreachRejection.IN_THE_FUTURE),
                Arguments.of(
                        Recorded.FINED,
                        BreachField.BEFORE_COURT_AT,
                        Recorded.NOW.plusSeconds(1),
                        BreachRejection.IN_THE_FUTURE),
                Arguments.of(
                        Recorded.LATE,
                        BreachField.COURT_AGAIN_AT,
                        Story.BEFORE_COURT,
                        BreachRejection.COURT_BEFORE_COURT),
                Arguments.of(
                        Recorded.LATE,
                        BreachField.COURT_AGAIN_AT,
                        Recorded.NOW.plusSeconds(1),
                        BreachRejection.IN_THE_FUTURE),
                Arguments.of(
                        Recorded.REMANDED,
                        BreachField.COURT_AGAIN_AT,
                        Story.BEFORE_COURT,
                        BreachRejection.COURT_BEFORE_COURT),
                Arguments.of(
                        Recorded.REMANDED,
                        BreachField.COURT_AGAIN_AT,
                        Recorded.NOW.plusSeconds(1),
                        BreachRejection.IN_THE_FUTURE),
                Arguments.of(
                        Recorded.REMANDED,
                        BreachField.REMAND_UNTIL,
                        Recorded.AGAIN,
                        BreachRejection.REMAND_ENDS_BEFORE_COURT),
                Arguments.of(
                        Recorded.FINED,
                        BreachField.CUSTODY_DAYS,
                        63,
                        BreachRejection.CUSTODY_OVER_THE_CEILING),
                Arguments.of(
                        Recorded.FINED,
                        BreachField.FINE_POUNDS,
                        5001,
                        BreachRejection.FINE_OVER_THE_CEILING));
    }

    @ParameterizedTest
    @MethodSource("impossible")
    void whatCouldNotHaveBeenIsRefused(
            BreachState state, BreachField field, Object value, BreachRejection why) {
        assertThat(rejected(correct(state, field, value))).isEqualTo(why);
    }

    @Test
    void aTimeMayBeTheVeryMoment() {
        assertThat(correct(Recorded.HELD, BreachField.REPORTED_AT, Recorded.NOW))
                .isInstanceOf(Decision.Accepted.class);
        assertThat(correct(Recorded.FREED, BreachField.RELEASED_AT, Recorded.NOW))
                .isInstanceOf(Decision.Accepted.class);
        assertThat(
                        correct(
                                Recorded.at(Recorded.HELD),
                                Map.of(
                                        BreachField.ARRESTED_AT,
                                        Recorded.text(Recorded.NOW),
                                        BreachField.ARRIVED_AT,
                                        Optional.empty(),
                                        BreachField.DETENTION_AUTHORISED_AT,
                                        Optional.empty()),
                                false))
                .isInstanceOf(Decision.Accepted.class);
        assertThat(correct(Recorded.SUMMONED, BreachField.BEFORE_COURT_AT, Recorded.NOW))
                .isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void whatWasAlreadyWrongDoesNotStandInTheWay() {
        Breach old = imported();
        assertThat(correct(old, Map.of(BreachField.CUSTODY_REF, Optional.of("NC9")), false))
                .isInstanceOf(Decision.Accepted.class);
        assertThat(
                        rejected(
                                correct(
                                        old,
                                        Map.of(
                                                BreachField.BEFORE_COURT_AT,
                                                Recorded.text(Recorded.NOW.plusSeconds(1))),
                                        false)))
                .isEqualTo(BreachRejection.IN_THE_FUTURE);
    }

    @Test
    void whatWasAlreadyWrongHidesNoOtherMistakeOfTheArrest() {
        String early = Story.AUTHORISED.minusSeconds(1).toString();
        assertThat(
                        rejected(
                                correct(
                                        imported(),
                                        Map.of(BreachField.ARRIVED_AT, Optional.of(early)),
                                        false)))
                .isEqualTo(BreachRejection.ARRIVAL_BEFORE_ARREST);
    }

    /// Arrested before the notice was served, as an old register may say.
    private static Breach imported() {
        return BreachFields.with(
                Recorded.at(Recorded.FINED),
                new Amended<>(
                        field -> BreachFields.read(Recorded.at(Recorded.FINED), field),
                        Map.of(BreachField.ARRESTED_AT, Recorded.text(Story.AUTHORISED))));
    }
}
