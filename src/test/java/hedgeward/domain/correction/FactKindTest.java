package hedgeward.domain.correction;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.domain.correction.visit.VisitField;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;

class FactKindTest {

    @ParameterizedTest
    @EnumSource
    void onlyWrittenWordsBelongInNoLog(FactKind kind) {
        assertThat(kind.isWords())
                .isEqualTo(EnumSet.of(FactKind.WORDS, FactKind.ACCOUNT).contains(kind));
    }

    @Test
    void yesAndNoReadBack() {
        assertThat(YesNo.isYes(YesNo.word(true))).isTrue();
        assertThat(YesNo.isYes(YesNo.word(false))).isFalse();
        assertThat(YesNo.word(true)).isEqualTo("yes");
        assertThat(YesNo.word(false)).isEqualTo("no");
    }

    @Test
    void aFactLeftOutStaysAsItStands() {
        Amended<VisitField> amended =
                new Amended<>(
                        field -> Optional.of("stands " + field.name()),
                        Map.of(VisitField.VISITED_AT, Optional.of("given")));
        assertThat(amended.value(VisitField.VISITED_AT)).contains("given");
        assertThat(amended.value(VisitField.ATTEMPT))
                .contains("stands " + VisitField.ATTEMPT.name());
        assertThat(amended.given()).hasSize(1);
        assertThat(amended).hasToString("Amended[" + VisitField.VISITED_AT + "]");
    }

    @ParameterizedTest
    @EnumSource
    void everyFactOfAVisitIsOfAKindThatCanBeTyped(VisitField field) {
        assertThat(field.kind()).isNotNull().isNotEqualTo(FactKind.DERIVED_MOMENT);
    }
}
