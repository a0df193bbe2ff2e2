package hedgeward.domain.clock;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;

class LondonTest {
    @Test
    void anOrdinaryTimeIsReadOnce() {
        assertThat(London.read(LocalDateTime.parse("2026-07-01T12:00")))
                .isEqualTo(new WallReading.Once(Lists.at("2026-07-01T12:00:00+01:00")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"01:00", "01:30", "01:59"})
    void aTimeInTheRepeatedHourIsReadTwice(String time) {
        assertThat(London.read(LocalDateTime.parse("2026-10-25T" + time)))
                .isEqualTo(
                        new WallReading.Twice(
                                Lists.at("2026-10-25T" + time + ":00+01:00"),
                                Lists.at("2026-10-25T" + time + ":00+00:00")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"01:00", "01:30", "01:59"})
    void aTimeInTheMissingHourIsNever(String time) {
        assertThat(London.read(LocalDateTime.parse("2026-03-29T" + time)))
                .isEqualTo(new WallReading.Never());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-03-29T00:59",
                "2026-03-29T02:00",
                "2026-10-25T00:59",
                "2026-10-25T02:00"
            })
    void theTimesBesideAChangeAreReadOnce(String wall) {
        assertThat(London.read(LocalDateTime.parse(wall))).isInstanceOf(WallReading.Once.class);
    }

    @Test
    void daysOfAClockChangeAreLongerAndShorter() {
        assertThat(length(LocalDate.of(2026, 3, 29))).isEqualTo(Duration.ofHours(23));
        assertThat(length(LocalDate.of(2026, 10, 25))).isEqualTo(Duration.ofHours(25));
        assertThat(length(LocalDate.of(2026, 11, 22))).isEqualTo(Duration.ofHours(24));
    }

    @Test
    void theDateIsTheLondonDate() {
        assertThat(London.dateOf(Lists.at("2026-06-30T23:30:00Z")))
                .isEqualTo(LocalDate.of(2026, 7, 1));
        assertThat(London.wallAt(Lists.at("2026-06-30T23:30:00Z")))
                .isEqualTo(LocalDateTime.parse("2026-07-01T00:30"));
    }

    private static Duration length(LocalDate date) {
        return Duration.between(London.startOf(date), London.endOf(date));
    }
}
