package hedgeward.ui.wording;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.domain.correction.CaseField;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FactNamesTest {

    @ParameterizedTest
    @EnumSource
    void everyFactHasItsOwnName(CaseField field) {
        assertThat(FactNames.of(field)).hasToString("FACT_" + field.name());
    }
}
