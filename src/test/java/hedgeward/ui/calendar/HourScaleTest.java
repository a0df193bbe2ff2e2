package hedgeward.ui.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.story.Story;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.time.LocalTime;

class HourScaleTest {

    private static final HourScale SCALE = new HourScale(HourScale.NIGHT + 18 * 40);
    private static final LocalDate DAY = LocalDate.of(2026, 12, 5);

    @Test
    void theDayBeginsBelowTheFoldedNight() {
        assertThat(SCALE.y(DAY, Story.at("2026-12-05T06:00"))).isEqualTo(HourScale.NIGHT);
        assertThat(SCALE.y(DAY, Story.at("2026-12-05T08:30"))).isEqualTo(HourScale.NIGHT + 100);
        assertThat(SCALE.y(DAY, Story.at("2026-12-04T23:00"))).isZero();
        assertThat(SCALE.y(DAY, Story.at("2026-12-06T00:00"))).isEqualTo(SCALE.height());
    }

    @Test
    void hoursStandAtTheSameHeightOnTheDaysTheClocksChange() {
        double noon = SCALE.y(DAY, Story.at("2026-12-05T12:00"));
        assertThat(SCALE.y(LocalDate.of(2026, 10, 25), Story.at("2026-10-25T12:00")))
                .isEqualTo(noon);
        assertThat(SCALE.y(LocalDate.of(2027, 3, 28), Story.at("2027-03-28T12:00")))
                .isEqualTo(noon);
    }

    @Test
    void aDropSnapsToTheQuarterOfAnHourAndStaysInTheDay() {
        assertThat(SCALE.timeAt(HourScale.NIGHT + 107)).isEqualTo(LocalTime.of(8, 45));
        assertThat(SCALE.timeAt(-30)).isEqualTo(LocalTime.of(6, 0));
        assertThat(SCALE.timeAt(10_000)).isEqualTo(LocalTime.of(23, 45));
    }
}
