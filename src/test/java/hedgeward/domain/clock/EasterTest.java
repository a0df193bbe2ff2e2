package hedgeward.domain.clock;

import static org.assertj.core.api.Assertions.assertThat;

import static java.time.DayOfWeek.SUNDAY;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.stream.IntStream;

class EasterTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1818-03-22",
                "1943-04-25",
                "1954-04-18",
                "1981-04-19",
                "2000-04-23",
                "2038-04-25",
                "2049-04-18",
                "2076-04-19"
            })
    void knownEastersAreFound(LocalDate easter) {
        assertThat(Easter.sundayIn(easter.getYear())).isEqualTo(easter);
    }

    @Test
    void everyYearAgreesWithTheSundayAfterThePaschalMoon() {
        assertThat(
                        IntStream.rangeClosed(1900, 2199)
                                .filter(
                                        year ->
                                                !Easter.sundayIn(year)
                                                        .equals(afterPaschalMoon(year))))
                .isEmpty();
    }

    @Test
    void everyYearTheClocksAnswerForAgreesWithTheEpacts() {
        assertThat(
                        IntStream.rangeClosed(1583, 2999)
                                .filter(year -> !Easter.sundayIn(year).equals(byEpacts(year))))
                .isEmpty();
    }

    @Test
    void theListNamesGoodFridayAndEasterMonday() {
        BankHolidays published = Lists.published();
        for (int year = 2012; year <= 2028; year++) {
            assertThat(published.on(Easter.goodFridayIn(year)))
                    .map(BankHoliday::title)
                    .contains("Good Friday");
            assertThat(published.on(Easter.mondayIn(year)))
                    .map(BankHoliday::title)
                    .contains("Easter Monday");
        }
    }

    /// By the Church's own steps: golden number, solar and lunar corrections, epact, full moon and
    /// the Sunday after it.
    private static LocalDate byEpacts(int year) {
        int golden = year % 19 + 1;
        int century = year / 100 + 1;
        int solar = 3 * century / 4 - 12;
        int lunar = (8 * century + 5) / 25 - 5;
        int epact = Math.floorMod(11 * golden + 20 + lunar - solar, 30);
        if (epact == 24 || (epact == 25 && golden > 11)) {
            epact++;
        }
        int ofMarch = epact > 23 ? 74 - epact : 44 - epact;
        return LocalDate.of(year, 3, 1).plusDays(ofMarch - 1L).with(TemporalAdjusters.next(SUNDAY));
    }

    /// The first Sunday after the ecclesiastical full moon of the table in use from 1900 to 2199.
    private static LocalDate afterPaschalMoon(int year) {
        int[] daysAfter21March = {
            24, 13, 2, 21, 10, 28, 18, 7, 26, 15, 4, 23, 12, 1, 20, 9, 27, 17, 6
        };
        LocalDate moon = LocalDate.of(year, 3, 21).plusDays(daysAfter21March[year % 19]);
        return moon.with(TemporalAdjusters.next(SUNDAY));
    }
}
