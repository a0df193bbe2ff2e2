package hedgeward.app.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Optional;

class RowCodeTest {

    @Property
    void whatIsPrintedIsReadBack(
            @ForAll @IntRange(min = 0, max = 99_999) int visit,
            @ForAll @IntRange(min = 1) int copy) {
        RowCode code = new RowCode("V%05d".formatted(visit), Optional.of(copy % 1_000_000_000));
        assertThat(RowCode.read(code.text())).contains(code);
    }

    @Test
    void typedByHandItNeedsNoCopyAndNoCapitals() {
        assertThat(RowCode.read(" v00004 ")).contains(new RowCode("V00004", Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/12", "V00004/", "V00004/x", "V00004/1234567890", "V00004;12"})
    void anythingElseIsNoRowCode(String entered) {
        assertThat(RowCode.read(entered)).isEmpty();
    }
}
