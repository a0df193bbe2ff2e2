package hedgeward.exchange.csv;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Instant;
import java.time.LocalDate;

class WallTimesTest {

    @ParameterizedTest
    @CsvSource({
        "25/11/2026 03:10,2026-11-25T03:10:00Z",
        "1/7/2026 9:05,2026-07-01T08:05:00Z",
        "2026-07-01T09:05,2026-07-01T08:05:00Z",
        "2026-07-01 09:05:30,2026-07-01T08:05:30Z",
        "2026-07-01T09:05+01:00,2026-07-01T08:05:00Z",
        "2026-07-01T08:05:00Z,2026-07-01T08:05:00Z"
    })
    void aTimeIsLondonWallTimeOrIso(String text, Instant expected) {
        assertThat(WallTimes.readTime(text)).isEqualTo(new TimeReading.Exact(expected));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "30/02/2026 10:00",
                "31/04/2026 10:00",
                "29/02/2025 10:00",
                "12/13/2026 10:00",
                "01/01/2026 25:00",
                "01/01/2026 24:00",
                "01/01/2026 10:60",
                "29/03/2026 01:30",
                "2026-02-30T10:00",
                "2026-02-30T10:00Z",
                "01/01/26 10:00",
                "01/01/2026",
                "01/01/0203 10:00",
                "tomorrow",
                "01-01-2026 10:00",
                "01/01/2026 10:00 x"
            })
    void whatNeverWasIsWrong(String text) {
        assertThat(WallTimes.readTime(text)).isInstanceOf(TimeReading.Wrong.class);
    }

    @Test
    void theHourThatComesTwiceIsReadAsTheFirst() {
        assertThat(WallTimes.readTime("25/10/2026 01:30"))
                .isEqualTo(new TimeReading.FirstOfTwo(Instant.parse("2026-10-25T00:30:00Z")));
    }

    @Test
    void aDateTakesNoTimeButMidnight() {
        Instant start = Instant.parse("2026-06-30T23:00:00Z");
        assertThat(WallTimes.readDate("01/07/2026")).isEqualTo(new TimeReading.Exact(start));
        assertThat(WallTimes.readDate("2026-07-01")).isEqualTo(new TimeReading.Exact(start));
        assertThat(WallTimes.readDate("01/07/2026 00:00")).isEqualTo(new TimeReading.Exact(start));
        assertThat(WallTimes.readDate("01/07/2026 10:00")).isInstanceOf(TimeReading.Wrong.class);
        assertThat(WallTimes.readDate("30/02/2026")).isInstanceOf(TimeReading.Wrong.class);
    }

    @Property
    void everyInstantComesBackExactly(
            @ForAll @LongRange(min = 80_000_000L, max = 6_000_000_000L) long second,
            @ForAll @IntRange(min = 0, max = 999_999) int micros) {
        Instant instant = Instant.ofEpochSecond(second, micros * 1000L);
        assertThat(WallTimes.readTime(WallTimes.write(instant)))
                .isEqualTo(new TimeReading.Exact(instant));
    }

    @Test
    void bothPassesOfTheRepeatedHourComeBackExactly() {
        for (String time : new String[] {"2026-10-25T00:30:00Z", "2026-10-25T01:30:00Z"}) {
            assertThat(WallTimes.readTime(WallTimes.write(Instant.parse(time))))
                    .isEqualTo(new TimeReading.Exact(Instant.parse(time)));
        }
    }

    @Test
    void datesAreWrittenAsTheSpreadsheetDoes() {
        assertThat(WallTimes.write(LocalDate.of(2026, 12, 23))).isEqualTo("23/12/2026");
        assertThat(WallTimes.write(Instant.parse("2026-11-25T03:10:00Z")))
                .isEqualTo("25/11/2026 03:10");
    }
}
