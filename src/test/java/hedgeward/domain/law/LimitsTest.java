package hedgeward.domain.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;

class LimitsTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 28, 62})
    void custodyOfUpToTwoMonthsIsWithinTheCeiling(int days) {
        assertThat(Penalty.objectionToCustody(days)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 63})
    void otherCustodyIsNot(int days) {
        assertThat(Penalty.objectionToCustody(days))
                .get()
                .asString()
                .contains("63(3)", "not " + days);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5_000})
    void aSumOfUpToFiveThousandPoundsIsWithinTheCeiling(int pounds) {
        assertThat(Penalty.objectionToFine(pounds)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 5_001})
    void anyOtherSumIsNot(int pounds) {
        assertThat(Penalty.objectionToFine(pounds)).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"50, 100", "1, 1", "49, 102"})
    void dailySumsWithinBothCeilingsStand(int pounds, int days) {
        assertThat(Penalty.objectionToDailySum(pounds, days)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "51, 1, daily sum",
        "0, 3, daily sum",
        "50, 101, in all",
        "3, 1667, in all",
        "50, 0, in all",
        "50, 2147483647, in all"
    })
    void dailySumsBeyondEitherCeilingDoNot(int pounds, int days, String which) {
        assertThat(Penalty.objectionToDailySum(pounds, days)).get().asString().contains(which);
    }

    @ParameterizedTest
    @ValueSource(ints = {14, 28})
    void aTermOfFourteenToTwentyEightDaysIsAllowed(int days) {
        assertThat(DvpoTerm.objectionTo(days)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {13, 29})
    void anyOtherTermIsNot(int days) {
        assertThat(DvpoTerm.objectionTo(days)).isPresent();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DvpoTerm(days))
                .withMessageContaining("s.28(10)");
    }

    @Test
    void eachRefusalSaysTheLimitWhatWasAskedAndWhereItStands() {
        assertThat(Penalty.objectionToCustody(63))
                .contains(
                        "Custody for breach of a DVPO is from 1 to 62 days (two months), not 63"
                                + " (Magistrates' Courts Act 1980 s.63(3)).");
        assertThat(Penalty.objectionToFine(5_001))
                .contains(
                        "The sum for breach of a DVPO is from £1 to £5,000, not £5,001"
                                + " (Magistrates' Courts Act 1980 s.63(3)).");
        assertThat(Penalty.objectionToDailySum(51, 1))
                .contains(
                        "The daily sum for breach of a DVPO is from £1 to £50, not £51"
                                + " (Magistrates' Courts Act 1980 s.63(3)).");
        assertThat(Penalty.objectionToDailySum(50, 101))
                .contains(
                        "Daily sums for breach of a DVPO come to at most £5,000 in all, not £5,050"
                                + " (Magistrates' Courts Act 1980 s.63(3)).");
        assertThat(DvpoTerm.objectionTo(13))
                .contains(
                        "A DVPO lasts from 14 to 28 days beginning with the day it is made, not 13"
                                + " (Crime and Security Act 2010 s.28(10)).");
    }

    @Test
    void theDayMadeIsDayOne() {
        assertThat(new DvpoTerm(28).lastDay(LocalDate.of(2020, 12, 30))).isEqualTo("2021-01-26");
        assertThat(new DvpoTerm(14).lastDay(LocalDate.of(2020, 12, 30))).isEqualTo("2021-01-12");
    }
}
