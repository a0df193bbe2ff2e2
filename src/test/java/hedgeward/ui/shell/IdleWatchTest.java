package hedgeward.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import hedgeward.ui.shell.IdleWatch.Answer;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;

class IdleWatchTest {

    private static final Instant START = Instant.parse("2026-11-24T02:00:00Z");

    private final IdleWatch watch = new IdleWatch(IdleLimits.usual(), START);

    @Test
    void blursAfterAMinuteAndLocksAfterFive() {
        assertThat(watch.at(START.plusSeconds(59))).isEqualTo(Answer.NOTHING);
        assertThat(watch.at(START.plusSeconds(60))).isEqualTo(Answer.BLUR);
        assertThat(watch.at(START.plusSeconds(299))).isEqualTo(Answer.BLUR);
        assertThat(watch.at(START.plusSeconds(300))).isEqualTo(Answer.LOCK);
    }

    @Test
    void aTouchBeginsTheMinuteAgain() {
        watch.touched(START.plusSeconds(50));
        assertThat(watch.at(START.plusSeconds(100))).isEqualTo(Answer.NOTHING);
        assertThat(watch.at(START.plusSeconds(110))).isEqualTo(Answer.BLUR);
    }

    @Test
    void aPcThatSleptLocksWhenItWakes() {
        assertThat(watch.at(START.plus(Duration.ofDays(5)))).isEqualTo(Answer.LOCK);
    }

    @Test
    void aClockSetBackNeitherBlursNorWaitsForever() {
        Instant back = START.minus(Duration.ofHours(1));
        assertThat(watch.at(back)).isEqualTo(Answer.NOTHING);
        assertThat(watch.at(back.plusSeconds(60))).isEqualTo(Answer.BLUR);
    }

    @Test
    void lockingBeforeBlurringIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new IdleLimits(Duration.ofMinutes(2), Duration.ofMinutes(1)));
    }
}
