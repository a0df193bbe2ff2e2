package hedgeward.domain.support;

import static hedgeward.story.Story.at;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.domain.clock.BankHoliday;
import hedgeward.domain.clock.BankHolidays;
import hedgeward.domain.clock.London;
import hedgeward.story.Story;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Instant;
import java.time.LocalDate;

class WorkingDaysTest {

    private static final WorkingDays DAYS = new WorkingDays(Story.holidays());

    @ParameterizedTest(name = "{0}: {3}")
    @CsvSource({
        "2026-12-01T14:20, 2026-12-02T14:20, 2026-12-03T00:00, an ordinary Tuesday",
        "2026-12-04T17:00, 2026-12-07T17:00, 2026-12-08T00:00, Friday evening goes to Monday",
        "2026-12-05T11:00, 2026-12-08T00:00, 2026-12-08T00:00, a Saturday is no working day",
        "2026-12-06T23:59, 2026-12-08T00:00, 2026-12-08T00:00, nor is a Sunday",
        "2026-12-24T16:00, 2026-12-29T16:00, 2026-12-30T00:00, Christmas and its Monday are left out",
        "2026-12-25T00:00, 2026-12-30T00:00, 2026-12-30T00:00, something on Christmas Day itself",
        "2026-10-23T15:00, 2026-10-26T15:00, 2026-10-27T00:00, the clocks go back between"
    })
    void oneWorkingDayHasTwoReadings(String happened, String planTo, String latest, String why) {
        assertThat(DAYS.within(at(happened)))
                .as(why)
                .isEqualTo(new UpdateLimit(at(planTo), at(latest)));
    }

    @Test
    void aSaturdayIsNoWorkingDayThoughItRunsInTheStatutoryClocks() {
        assertThat(DAYS.isWorking(LocalDate.of(2026, 12, 5))).isFalse();
        assertThat(DAYS.isWorking(LocalDate.of(2026, 12, 4))).isTrue();
        assertThat(DAYS.isWorking(LocalDate.of(2026, 12, 28))).isFalse();
    }

    @Property
    void theLatestIsTheEndOfAWorkingDayAndNeverBeforeThePlan(
            @ForAll @IntRange(max = 500_000) int minutes) {
        Instant happened = at("2026-01-05T00:00").plusSeconds(60L * minutes);
        UpdateLimit limit = DAYS.within(happened);
        LocalDate last = London.dateOf(limit.latest().minusSeconds(1));
        assertThat(DAYS.isWorking(last)).isTrue();
        assertThat(limit.planTo()).isAfter(happened).isBeforeOrEqualTo(limit.latest());
        assertThat(London.endOf(last)).isEqualTo(limit.latest());
    }

    @Property
    void oneMoreBankHolidayNeverMakesALimitEarlier(
            @ForAll @IntRange(max = 300) int event, @ForAll @IntRange(max = 300) int holiday) {
        Instant happened = at("2026-01-05T09:30").plusSeconds(86_400L * event);
        BankHolidays more =
                Story.holidays()
                        .with(
                                new BankHoliday(
                                        LocalDate.of(2026, 1, 5).plusDays(holiday),
                                        "Proclaimed day",
                                        ""));
        UpdateLimit before = DAYS.within(happened);
        UpdateLimit after = new WorkingDays(more).within(happened);
        assertThat(after.planTo()).isAfterOrEqualTo(before.planTo());
        assertThat(after.latest()).isAfterOrEqualTo(before.latest());
    }
}
