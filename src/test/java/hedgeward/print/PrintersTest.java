package hedgeward.print;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.InstantSource;

class PrintersTest {

    @ParameterizedTest
    @CsvSource({"Linux, LpPrinter", "Mac OS X, LpPrinter", "Windows 11, ServicePrinter"})
    void eachSystemPrintsInItsOwnWay(String system, String way) {
        assertThat(Printers.of(system, InstantSource.system()).getClass().getSimpleName())
                .isEqualTo(way);
    }
}
