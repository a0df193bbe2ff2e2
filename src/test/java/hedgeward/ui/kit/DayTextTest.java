package hedgeward.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;

class DayTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "24/11/2026",
                "24/11/26",
                "24 Nov 2026",
                "2026-11-24",
                "Tue 24 Nov 2026",
                " 24/11/26 "
            })
    void readsADayAsPeopleTypeIt(String typed) {
        assertThat(DayText.read(typed)).contains(LocalDate.of(2026, 11, 24));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "31/02/2026", "24", "tomorrow", "24/13/2026", "Tue", "24/11/2026x"})
    void readsNothingIntoWhatIsNoDay(String typed) {
        assertThat(DayText.read(typed)).isEmpty();
    }
}
