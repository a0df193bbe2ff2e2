package hedgeward;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MainTest {

    @Test
    void knowsItsVersion() {
        assertThat(Main.version()).isEqualTo("development");
    }
}
