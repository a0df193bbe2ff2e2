package hedgeward.ui.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StrengthTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "'', NONE",
        "otter, TOO_SHORT",
        "tameotte, WEAK",
        "aaaaaaaaaaaaaaaaaaaaaaaa, WEAK",
        "tame otter s, FAIR",
        "four tame otters, STRONG"
    })
    void countsLengthAndVariety(String typed, Strength strength) {
        assertThat(Strength.of(typed.toCharArray())).isEqualTo(strength);
    }
}
