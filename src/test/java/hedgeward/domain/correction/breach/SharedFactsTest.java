package hedgeward.domain.correction.breach;

import static hedgeward.story.Decisions.accepted;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.domain.breach.Breach;
import hedgeward.domain.breach.BreachState;
import hedgeward.story.Story;

import org.junit.jupiter.api.Test;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// One arrest for several breaches: what is put right of it is put right of all.
class SharedFactsTest {

    @Test
    void whatIsOfTheArrestIsOfEveryBreachItWasMadeFor() {
        assertThat(shared(Recorded.HELD, Recorded.HELD))
                .containsExactlyInAnyOrder(
                        BreachField.ARRESTED_AT,
                        BreachField.ARREST_PLACE,
                        BreachField.CUSTODY_REF,
                        BreachField.ARRIVED_AT,
                        BreachField.DETENTION_AUTHORISED_AT,
                        BreachField.TIME_SOURCE);
    }

    @Test
    void oneReleaseAndOneDayInCourtAreSharedWhereBothSaidTheSame() {
        assertThat(shared(Recorded.FREED, Recorded.FREED))
                .contains(BreachField.RELEASED_AT, BreachField.RELEASE_REASON);
        assertThat(shared(Recorded.REMANDED, Recorded.REMANDED))
                .contains(
                        BreachField.BEFORE_COURT_AT,
                        BreachField.COURT_AGAIN_AT,
                        BreachField.REMAND_KIND,
                        BreachField.REMAND_UNTIL,
                        BreachField.REMAND_WORDS);
        assertThat(shared(Recorded.REMANDED, Recorded.FINED))
                .contains(BreachField.BEFORE_COURT_AT)
                .doesNotContain(BreachField.COURT_AGAIN_AT);
        assertThat(shared(Recorded.FINED, laterInCourt()))
                .contains(BreachField.ARRESTED_AT)
                .doesNotContain(BreachField.BEFORE_COURT_AT);
    }

    @Test
    void theReportAndTheOutcomeAreEachBreachsOwn() {
        assertThat(shared(Recorded.FINED, Recorded.FINED))
                .doesNotContain(
                        BreachField.REPORTED_AT,
                        BreachField.SOURCE,
                        BreachField.TERMS,
                        BreachField.WORDS,
                        BreachField.OUTCOME,
                        BreachField.CUSTODY_DAYS,
                        BreachField.FINE_POUNDS,
                        BreachField.DAILY_POUNDS,
                        BreachField.DEFAULT_DAYS);
    }

    @Test
    void anotherArrestIsLeftAlone() {
        Breach earlier =
                accepted(
                        Recorded.correct(
                                Recorded.HELD,
                                BreachField.ARRESTED_AT,
                                Story.ARRESTED.minusSeconds(60)));
        assertThat(shared(Recorded.HELD, earlier.state())).isEmpty();
        assertThat(shared(Recorded.HELD, new BreachState.Reported())).isEmpty();
    }

    private static BreachState laterInCourt() {
        return new BreachState.BeforeCourt(
                Optional.of(Recorded.ARREST), Story.BEFORE_COURT.plusSeconds(60), false);
    }

    /// Of every fact that can be put right in the first, those that follow in the second.
    private static Set<BreachField> shared(BreachState first, BreachState second) {
        Breach breach = Recorded.numbered(1, first);
        Map<BreachField, Optional<String>> all = new EnumMap<>(BreachField.class);
        BreachFields.open(breach).forEach(field -> all.put(field, Optional.of("anything")));
        return BreachCorrectionRules.shared(breach, Recorded.numbered(2, second), all).keySet();
    }
}
