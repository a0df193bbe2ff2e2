package hedgeward.domain.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

import java.time.LocalTime;

class VisitDetailsTest {

    private static final LocalTime NINE = LocalTime.of(9, 0);
    private static final LocalTime TEN = LocalTime.of(10, 0);

    @Test
    void aCodeIsNumberedWithFiveDigitsAndHasAtMostTwentyCharacters() {
        assertThat(VisitCode.ofNumber(412)).isEqualTo(new VisitCode(" v00412 "));
        assertThat(new VisitCode("V".repeat(20)).value()).hasSize(20);
        assertThatIllegalArgumentException().isThrownBy(() -> new VisitCode("V".repeat(21)));
        assertThatIllegalArgumentException().isThrownBy(() -> new VisitCode(" "));
    }

    @Test
    void aSlotHasAWindowAndCountsDaysFromNought() {
        assertThat(slot(0, NINE, TEN).days()).isZero();
        assertThatIllegalArgumentException().isThrownBy(() -> slot(-1, NINE, TEN));
        assertThatIllegalArgumentException().isThrownBy(() -> slot(0, NINE, NINE));
    }

    private static VisitTemplate.Slot slot(int days, LocalTime from, LocalTime to) {
        return new VisitTemplate.Slot(
                VisitPurpose.FIRST, VisitTemplate.Anchor.MADE, days, from, to);
    }
}
