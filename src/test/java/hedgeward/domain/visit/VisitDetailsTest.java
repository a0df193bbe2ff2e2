package hedgeward.domain.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

import java.time.LocalTime;
import java.util.List;

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

    @Test
    void whatCameOfAVisitIsReadHoweverItsWordsAreJoined() {
        for (String written : List.of("no reply", "No-Reply", " NO_REPLY ", "no reply ")) {
            assertThat(Attempt.ofWord(written)).contains(Attempt.NO_REPLY);
        }
        assertThat(Attempt.NO_REPLY.word()).isEqualTo("no reply");
        assertThat(Attempt.ofWord("noreply")).isEmpty();
        assertThat(VisitPurpose.PRE_EXPIRY.word()).isEqualTo("pre-expiry");
        assertThat(VisitPurpose.ofWord(" Pre-Expiry ")).contains(VisitPurpose.PRE_EXPIRY);
    }

    private static VisitTemplate.Slot slot(int days, LocalTime from, LocalTime to) {
        return new VisitTemplate.Slot(
                VisitPurpose.FIRST, VisitTemplate.Anchor.MADE, days, from, to);
    }
}
