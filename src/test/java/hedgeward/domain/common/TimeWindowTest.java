package hedgeward.domain.common;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.story.Story;

import org.junit.jupiter.api.Test;

import java.time.Instant;

class TimeWindowTest {

    private static final Instant TWO = Story.at("2026-12-04T14:00");
    private static final Instant SIX = Story.at("2026-12-04T18:00");

    @Test
    void twoWindowsThatTouchShareNoMoment() {
        TimeWindow window = new TimeWindow(TWO, SIX);
        assertThat(window.overlaps(window.startingAt(SIX.minusMillis(1)))).isTrue();
        assertThat(window.overlaps(window.startingAt(SIX))).isFalse();
        assertThat(window.startingAt(SIX).overlaps(window)).isFalse();
        assertThat(window.startingAt(SIX.minusMillis(1)).overlaps(window)).isTrue();
    }

    @Test
    void holdsItsStartAndNotItsEnd() {
        TimeWindow window = new TimeWindow(TWO, SIX);
        assertThat(window.contains(TWO.minusMillis(1))).isFalse();
        assertThat(window.contains(TWO)).isTrue();
        assertThat(window.contains(SIX.minusMillis(1))).isTrue();
        assertThat(window.contains(SIX)).isFalse();
    }
}
