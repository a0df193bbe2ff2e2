package hedgeward.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.ProgressBar;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.framework.junit5.ApplicationExtension;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;

@ExtendWith(ApplicationExtension.class)
class CountdownTest {

    private static final Instant NOW = Instant.parse("2026-12-05T11:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "PT24H1M, RUNNING",
        "PT24H, DUE_SOON",
        "PT6H1M, DUE_SOON",
        "PT6H, ACT_NOW",
        "PT0S, ACT_NOW",
        "-PT1H, ACT_NOW",
    })
    void growsLouderAsTheEndComesNearer(Duration left, State state) {
        assertThat(Countdown.stateAt(NOW, NOW.plus(left))).isEqualTo(state);
    }

    @Test
    void emptiesItsBarAndSaysHowLongIsLeft() {
        Scope scope = new Scope();
        SimpleObjectProperty<Instant> now = new SimpleObjectProperty<>(NOW);
        Times times = new Times(new Messages(Locale.UK), ZoneId.of("Europe/London"));
        Countdown countdown = new Countdown(times, now, scope);
        countdown.show(NOW, NOW.plus(Duration.ofHours(48)));
        now.set(NOW.plus(Duration.ofHours(36)));
        assertThat(bar(countdown).getProgress()).isEqualTo(0.25);
        assertThat(countdown.getAccessibleText()).isEqualTo("in 12 h");
        assertThat(countdown.getStyleClass()).contains("state-due-soon");
        now.set(NOW.plus(Duration.ofHours(49)));
        assertThat(bar(countdown).getProgress()).isZero();
        assertThat(countdown.getAccessibleText()).isEqualTo("1 h ago");
        assertThat(countdown.getStyleClass())
                .contains("state-act-now")
                .doesNotContain("state-due-soon");
        scope.close();
    }

    private static ProgressBar bar(Countdown countdown) {
        return (ProgressBar) countdown.getChildren().getLast();
    }
}
