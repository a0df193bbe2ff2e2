package hedgeward.domain.correction.breach;

import static hedgeward.story.Decisions.accepted;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.domain.breach.BreachSource;
import hedgeward.domain.breach.BreachState;
import hedgeward.domain.correction.FactKind;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.stream.Stream;

class EarlyStatesTest {

    static Stream<BreachState> beforeAnyCourt() {
        return Stream.of(
                new BreachState.Reported(),
                new BreachState.ArrestSought(Recorded.REPORTED_AT.plusSeconds(60)),
                Recorded.HELD,
                Recorded.FREED);
    }

    @ParameterizedTest
    @MethodSource("beforeAnyCourt")
    void whatWasReportedIsPutRightWhereverTheBreachStands(BreachState state) {
        assertThat(accepted(Recorded.correct(state, BreachField.SOURCE, BreachSource.VISIT.name())))
                .satisfies(
                        right -> {
                            assertThat(right.source()).isEqualTo(BreachSource.VISIT);
                            assertThat(right.state()).isEqualTo(state);
                        });
    }

    @Test
    void theDeadlineToCourtAndSinceWhenArrestIsSoughtAreTheOnlyFactsNobodyTypes() {
        assertThat(Stream.of(BreachField.values()).filter(f -> f.kind() == FactKind.DERIVED_MOMENT))
                .containsExactlyInAnyOrder(BreachField.SOUGHT_SINCE, BreachField.COURT_BY);
        assertThat(Stream.of(BreachField.values()).filter(BreachField::isDerived))
                .containsExactlyInAnyOrder(BreachField.SOUGHT_SINCE, BreachField.COURT_BY);
    }
}
