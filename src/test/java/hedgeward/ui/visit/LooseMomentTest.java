package hedgeward.ui.visit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

class LooseMomentTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 5);

    @Test
    void aTimeAloneIsOnTheDayOfTheWindow() {
        assertThat(wall("1030")).isEqualTo("2026-12-05T10:30");
        assertThat(wall(" 9.05 ")).isEqualTo("2026-12-05T09:05");
    }

    @Test
    void aDayMayStandBeforeIt() {
        assertThat(wall("4/12 1730")).isEqualTo("2026-12-04T17:30");
        assertThat(wall("4/12/26 17:30")).isEqualTo("2026-12-04T17:30");
        assertThat(wall("4.12.2026 17.30")).isEqualTo("2026-12-04T17:30");
    }

    @Test
    void aDayWithoutAYearIsTheNearestOne() {
        assertThat(wall("2/1 0900")).isEqualTo("2027-01-02T09:00");
        assertThat(wall("29/11 0900")).isEqualTo("2026-11-29T09:00");
    }

    @Test
    void whatIsNoTimeIsUnreadable() {
        for (String typed : List.of("soon", "2560", "31/2 1000", "10", "1030 x")) {
            assertThat(LooseMoment.read(typed, DAY))
                    .as(typed)
                    .isInstanceOf(LooseMoment.Reading.Unreadable.class);
        }
        assertThat(LooseMoment.read("  ", DAY)).isInstanceOf(LooseMoment.Reading.Blank.class);
    }

    private static String wall(String typed) {
        assertThat(LooseMoment.read(typed, DAY)).isInstanceOf(LooseMoment.Reading.Wall.class);
        return ((LooseMoment.Reading.Wall) LooseMoment.read(typed, DAY)).at().toString();
    }
}
