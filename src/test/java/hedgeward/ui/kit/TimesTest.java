package hedgeward.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;

class TimesTest {

    private static final Instant NOW = Instant.parse("2026-11-24T14:20:00Z");

    private final Times times = new Times(new Messages(Locale.UK), ZoneId.of("Europe/London"));

    @Test
    void writesADayAndAWallTime() {
        assertThat(times.dayTime(NOW)).isEqualTo("Tue 24 Nov 14:20");
        assertThat(times.day(LocalDate.of(2026, 12, 23))).isEqualTo("Wed 23 Dec");
        assertThat(times.dayYear(LocalDate.of(2026, 12, 23))).isEqualTo("Wed 23 Dec 2026");
    }

    @Test
    void saysTheYearOfADayInAnotherYear() {
        Times known =
                new Times(
                        new Messages(Locale.UK),
                        ZoneId.of("Europe/London"),
                        InstantSource.fixed(NOW));
        assertThat(known.dayTime(NOW)).isEqualTo("Tue 24 Nov 14:20");
        assertThat(known.dayTime(Instant.parse("2024-03-27T04:18:00Z")))
                .isEqualTo("Wed 27 Mar 2024 04:18");
        assertThat(known.day(LocalDate.of(2027, 1, 1))).isEqualTo("Fri 1 Jan 2027");
        assertThat(known.dayTime(Instant.parse("2026-12-31T23:59:00Z")))
                .isEqualTo("Thu 31 Dec 23:59");
    }

    @Test
    void showsWallTimeOfTheOfficeInSummer() {
        assertThat(times.time(Instant.parse("2026-07-01T14:20:00Z"))).isEqualTo("15:20");
    }

    @Test
    void saysWhichHourItIsWhenTheClocksGoBack() {
        assertThat(times.dayTime(Instant.parse("2026-10-25T00:30:00Z")))
                .isEqualTo("Sun 25 Oct 01:30 BST");
        assertThat(times.dayTime(Instant.parse("2026-10-25T01:30:00Z")))
                .isEqualTo("Sun 25 Oct 01:30 GMT");
    }

    @Test
    void writesAWindowWithItsDayOnce() {
        assertThat(times.window(NOW, NOW.plus(Duration.ofHours(1))))
                .isEqualTo("Tue 24 Nov 14:20–15:20");
        assertThat(times.window(NOW, NOW.plus(Duration.ofHours(10))))
                .isEqualTo("Tue 24 Nov 14:20–Wed 25 Nov 00:20");
    }

    @ParameterizedTest
    @CsvSource({
        "PT30S, in under 1 min",
        "PT12M, in 12 min",
        "PT3H12M, in 3 h 12 min",
        "PT3H, in 3 h",
        "P1DT5H, in 1 day 5 h",
        "P6DT23H, in 6 days 23 h",
        "P28D, in 28 days",
        "PT0S, in under 1 min",
        "-PT30S, just now",
        "-PT12M, 12 min ago",
        "-PT26H, 1 day 2 h ago",
        "-P9D, 9 days ago",
    })
    void saysHowLongIsLeft(Duration span, String words) {
        assertThat(times.left(NOW, NOW.plus(span))).isEqualTo(words);
    }
}
