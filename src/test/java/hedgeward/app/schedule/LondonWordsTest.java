package hedgeward.app.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;

class LondonWordsTest {

    private static final LocalDate CLOCKS_BACK = LocalDate.of(2026, 10, 25);

    @Test
    void namesTheClockInTheHourThatOccursTwice() {
        assertThat(
                        LondonWords.window(
                                Instant.parse("2026-10-25T00:30:00Z"),
                                Instant.parse("2026-10-25T01:30:00Z"),
                                CLOCKS_BACK))
                .isEqualTo("01:30 (BST)–01:30 (GMT)");
    }

    @Test
    void saysTheDayOfAnEndThatIsNotToday() {
        assertThat(
                        LondonWords.window(
                                Instant.parse("2026-12-05T17:00:00Z"),
                                Instant.parse("2026-12-06T17:00:00Z"),
                                LocalDate.of(2026, 12, 5)))
                .isEqualTo("17:00 to Sun 6 Dec 17:00");
    }

    @Test
    void countsAnOrdersLastDayFromTheVisit() {
        LocalDate last = LocalDate.of(2026, 12, 23);
        assertThat(LondonWords.lastDay(last, last.minusDays(18)))
                .endsWith("18 days after this visit");
        assertThat(LondonWords.lastDay(last, last.minusDays(1))).endsWith("1 day after this visit");
        assertThat(LondonWords.lastDay(last, last)).endsWith("the day of this visit");
        assertThat(LondonWords.lastDay(last, last.plusDays(1)))
                .endsWith("before this visit: ask the desk");
    }

    @Test
    void aPeriodOverNewYearNamesBothYears() {
        assertThat(LondonWords.period(LocalDate.of(2026, 12, 28), LocalDate.of(2027, 1, 3)))
                .isEqualTo("Mon 28 Dec 2026 to Sun 3 Jan 2027");
    }
}
