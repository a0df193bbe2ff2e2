package hedgeward.domain.condition;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.domain.condition.CourtWordsCheck.Difference;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalTime;
import java.util.List;
import java.util.Set;

final class CourtWordsCheckTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "You must not go within 100 metres of the premises.;",
                "You must not go within 100m of the premises.;",
                "You must not go within 200 metres of the premises.; DISTANCE",
                "You must not go within 1,000 metres of the premises.; DISTANCE",
                "You must keep your distance.;",
                "You must not enter the premises.; KIND",
                "You must not go within 100 metres between 7pm and 7am.; HOURS",
                "You must not go within 100 metres after 19:00.; HOURS",
                "You must not go within 100 metres except to attend court.; EXCEPTION",
                "Kept in its own language.;"
            })
    void aDistanceIsHeldAgainstTheCourtsWords(String words, String difference) {
        Set<Difference> found = CourtWordsCheck.of(Condition.distance(100).withCourtWords(words));
        assertThat(found.stream().map(Enum::name).toList())
                .isEqualTo(difference == null ? List.of() : List.of(difference));
    }

    @Test
    void whatOnlyTheTypedPartsSayIsADifferenceToo() {
        Bounds bounds =
                Bounds.PLAIN
                        .withHours(Hours.daily(LocalTime.of(19, 0), LocalTime.of(7, 0)))
                        .withExemptions(List.of(Exemption.of(Exemption.Kind.COURT)));
        Condition term =
                Condition.of(ConditionType.NO_ENTRY)
                        .withBounds(bounds)
                        .withCourtWords("Must not enter the premises.");
        assertThat(CourtWordsCheck.of(term))
                .containsExactly(Difference.HOURS, Difference.EXCEPTION);
    }

    @Test
    void aChannelTheCourtNamedAndNobodyTypedIsFound() {
        Condition phone =
                Condition.of(ConditionType.NO_CONTACT)
                        .withBounds(Bounds.PLAIN.withChannels(Set.of(Channel.PHONE)));
        assertThat(CourtWordsCheck.of(phone.withCourtWords("Not to contact her by telephone.")))
                .isEmpty();
        assertThat(
                        CourtWordsCheck.of(
                                phone.withCourtWords("Not to contact her by phone or email.")))
                .containsExactly(Difference.CHANNEL);
        assertThat(
                        CourtWordsCheck.of(
                                Condition.of(ConditionType.NO_CONTACT)
                                        .withCourtWords("Not to contact her by phone or letter.")))
                .isEmpty();
    }

    @Test
    void withoutTheCourtsWordsThereIsNothingToCompare() {
        assertThat(CourtWordsCheck.of(Condition.distance(100))).isEmpty();
    }

    @Test
    void metresTypedOnlyByTheCourtAreFound() {
        assertThat(
                        CourtWordsCheck.of(
                                Condition.of(ConditionType.KEEP_DISTANCE)
                                        .withCourtWords("not within 100 metres")))
                .containsExactly(Difference.DISTANCE);
    }
}
