package hedgeward.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.concurrent.atomic.AtomicLong;

final class KeyStretcherTest {

    /// Milliseconds that this PC is made to have taken for two passes over 64 MiB, and the answer.
    @ParameterizedTest
    @CsvSource({
        "250, 65536, 4",
        "100, 65536, 10",
        "1, 65536, 16",
        "1000, 65536, 2",
        "1001, 19456, 2",
        "9000, 19456, 2"
    })
    void stretchesForAboutHalfASecondAndNeverUnderTheFloor(
            long milliseconds, int memoryKib, int passes) {
        AtomicLong nanos = new AtomicLong();
        KeyStretcher stretcher = new KeyStretcher(() -> nanos.getAndAdd(milliseconds * 1_000_000L));

        assertThat(stretcher.measure()).isEqualTo(new Stretching(memoryKib, passes, 1));
    }
}
