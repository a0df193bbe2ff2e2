package hedgeward.domain.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import hedgeward.domain.law.BreachOf;
import hedgeward.domain.law.Regime;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;

class StatutoryClocksTest {
    private final StatutoryClocks clocks = Lists.clocks();

    @Test
    void serviceOnFridayMorningIsDueBeforeTheMondayListOpens() {
        Deadline deadline = clocks.hearingBy(Regime.DVPN_DVPO, Lists.at("2020-11-20T09:00:00Z"));

        assertThat(deadline.rule()).isEqualTo(ClockRule.DVPN_HEARING);
        assertThat(deadline.actBy()).isEqualTo(Lists.at("2020-11-23T09:00:00Z"));
        assertThat(deadline.disregarded())
                .containsExactly(new DisregardedDay(LocalDate.of(2020, 11, 22), "Sunday"));
    }

    @Test
    void secondsOfTheStartAreCutOff() {
        Deadline deadline = arrestOnAnOrder("2020-11-18T14:20:59.999Z");

        assertThat(deadline.start()).isEqualTo(Lists.at("2020-11-18T14:20:00Z"));
        assertThat(deadline.actBy()).isEqualTo(Lists.at("2020-11-19T14:20:00Z"));
    }

    @Test
    void aSaturdayBoxingDayIsArguableAndTheEarlierTimeIsWorkedTo() {
        Deadline deadline = arrestOnAnOrder("2026-12-24T17:00:00Z");

        assertThat(deadline.actBy()).isEqualTo(Lists.at("2026-12-26T17:00:00Z"));
        assertThat(deadline.latestLawful()).isEqualTo(Lists.at("2026-12-29T17:00:00Z"));
        assertThat(deadline.disregarded())
                .extracting(DisregardedDay::date)
                .containsExactly(LocalDate.of(2026, 12, 25));
        assertThat(deadline.arguable())
                .extracting(DisregardedDay::date)
                .containsExactly(LocalDate.of(2026, 12, 26));
    }

    @Test
    void christmasOnASaturdayLeavesOutFourDays() {
        Deadline deadline = arrestOnAnOrder("2027-12-24T17:00:00Z");

        assertThat(deadline.disregarded())
                .extracting(DisregardedDay::why)
                .containsExactly(
                        "Christmas Day",
                        "Sunday",
                        "bank holiday: Christmas Day (Substitute day)",
                        "bank holiday: Boxing Day (Substitute day)");
        assertThat(deadline.latestLawful()).isEqualTo(deadline.actBy());
    }

    @Test
    void aDayAfterTheEndIsNotListedThoughItIsLeftOut() {
        Deadline deadline = arrestOnAnOrder("2021-04-02T08:00:00+01:00");

        assertThat(deadline.actBy()).isEqualTo(Lists.at("2021-04-04T00:00:00+01:00"));
        assertThat(deadline.disregarded())
                .containsExactly(new DisregardedDay(LocalDate.of(2021, 4, 2), "Good Friday"));
    }

    @Test
    void beyondTheListOnlyComputedDaysAreLeftOutAndTheWorkingSaysSo() {
        Deadline deadline = arrestOnAnOrder("2030-04-20T10:00:00+01:00");

        assertThat(deadline.actBy()).isEqualTo(Lists.at("2030-04-22T10:00:00+01:00"));
        assertThat(deadline.latestLawful()).isEqualTo(Lists.at("2030-04-23T10:00:00+01:00"));
        assertThat(deadline.working())
                .last()
                .asString()
                .startsWith("That list covers 2012 to 2028 and is silent on 2030: only Sundays");
    }

    @Test
    void withinTheListTheWorkingSaysNothingOfItsEnd() {
        assertThat(arrestOnAnOrder("2026-11-18T14:20:00Z").working())
                .noneMatch(sentence -> sentence.contains("silent"));
    }

    @Test
    void aHolidayProclaimedLaterMovesTheDeadlineAndNamesItsList() {
        Instant arrested = Lists.at("2026-11-18T14:20:00Z");
        StatutoryClocks later =
                new StatutoryClocks(Lists.published().with(Lists.holiday("2026-11-19")));

        Deadline before = clocks.courtBy(Regime.DVPN_DVPO, BreachOf.ORDER, arrested).orElseThrow();
        Deadline after = later.courtBy(Regime.DVPN_DVPO, BreachOf.ORDER, arrested).orElseThrow();

        assertThat(before.actBy()).isEqualTo(Lists.at("2026-11-19T14:20:00Z"));
        assertThat(before.listVersion()).isEqualTo("2025-11-24");
        assertThat(after.actBy()).isEqualTo(Lists.at("2026-11-20T14:20:00Z"));
        assertThat(after.listVersion()).isEqualTo("2025-11-24+1");
    }

    @Test
    void anEarlierHearingGovernsAndComingToItIsInTime() {
        Instant hearing = Lists.at("2021-03-03T14:00:00Z");
        Deadline deadline =
                clocks.courtByOrHearing(
                        Regime.DAPN_DAPO, Lists.at("2021-03-02T20:00:00Z"), hearing);

        assertThat(deadline.rule()).isEqualTo(ClockRule.DAPN_BREACH);
        assertThat(deadline.actBy()).isEqualTo(hearing);
        assertThat(deadline.latestLawful()).isEqualTo(hearing);
        assertThat(deadline.isMetAt(hearing)).isTrue();
        assertThat(deadline.isMetAt(hearing.plusSeconds(1))).isFalse();
        assertThat(deadline.isMissedAt(hearing)).isFalse();
        assertThat(deadline.isMissedAt(hearing.plusSeconds(1))).isTrue();
        assertThat(deadline.working())
                .last()
                .asString()
                .contains("14:00 GMT on Wednesday 3 March 2021", "governs");
    }

    @Test
    void aLaterHearingChangesNothing() {
        Instant arrested = Lists.at("2021-03-02T20:00:00Z");
        Deadline deadline =
                clocks.courtByOrHearing(
                        Regime.DVPN_DVPO, arrested, Lists.at("2021-03-04T10:00:00Z"));

        assertThat(deadline.actBy()).isEqualTo(Lists.at("2021-03-03T20:00:00Z"));
        assertThat(deadline.isMetAt(deadline.actBy())).isFalse();
    }

    @Test
    void aHearingBetweenTheReadingsEndsTheLaterOne() {
        Instant hearing = Lists.at("2026-12-28T10:00:00Z");
        Deadline deadline =
                clocks.courtByOrHearing(
                        Regime.DVPN_DVPO, Lists.at("2026-12-24T17:00:00Z"), hearing);

        assertThat(deadline.actBy()).isEqualTo(Lists.at("2026-12-26T17:00:00Z"));
        assertThat(deadline.latestLawful()).isEqualTo(hearing);
        assertThat(deadline.isMetAt(deadline.actBy())).isFalse();
        assertThat(deadline.isMissedAt(hearing.minusSeconds(1))).isFalse();
        assertThat(deadline.isMissedAt(hearing)).isTrue();
        assertThat(deadline.working())
                .last()
                .asString()
                .endsWith(
                        "It comes after the time to act by, which stays, but ends the later reading.");
    }

    @Test
    void daysThatBeginAfterAGoverningHearingAreNotListed() {
        Instant arrested = Lists.at("2026-12-24T09:00:00Z");
        Instant hearing = Lists.at("2026-12-24T14:00:00Z");
        Deadline deadline = clocks.courtByOrHearing(Regime.DVPN_DVPO, arrested, hearing);

        assertThat(deadline.disregarded()).isEmpty();
        assertThat(deadline.arguable()).isEmpty();
        assertThat(
                        clocks.courtBy(Regime.DVPN_DVPO, BreachOf.NOTICE, arrested)
                                .orElseThrow()
                                .arguable())
                .hasSize(1);
    }

    @Test
    void daysLeftOutBeforeAHearingAreListedInBothReadings() {
        assertThat(
                        clocks.courtByOrHearing(
                                        Regime.DVPN_DVPO,
                                        Lists.at("2020-11-21T20:00:00Z"),
                                        Lists.at("2020-11-23T10:00:00Z"))
                                .disregarded())
                .extracting(DisregardedDay::date)
                .containsExactly(LocalDate.of(2020, 11, 22));
        assertThat(
                        clocks.courtByOrHearing(
                                        Regime.DVPN_DVPO,
                                        Lists.at("2026-12-24T17:00:00Z"),
                                        Lists.at("2026-12-28T10:00:00Z"))
                                .arguable())
                .extracting(DisregardedDay::date)
                .containsExactly(LocalDate.of(2026, 12, 26));
    }

    @Test
    void aDayThatBeginsAtTheHearingIsNotListed() {
        assertThat(
                        clocks.courtByOrHearing(
                                        Regime.DVPN_DVPO,
                                        Lists.at("2020-11-21T20:00:00Z"),
                                        Lists.at("2020-11-22T00:00:00Z"))
                                .disregarded())
                .isEmpty();
    }

    @Test
    void aHearingBeforeTheArrestIsAMistake() {
        Instant arrested = Lists.at("2021-03-02T20:00:00Z");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> clocks.courtByOrHearing(Regime.DVPN_DVPO, arrested, arrested));
    }

    @Test
    void breachOfADapoIsLeftToTheDetentionClock() {
        assertThat(
                        clocks.courtBy(
                                Regime.DAPN_DAPO, BreachOf.ORDER, Lists.at("2026-11-18T14:20:00Z")))
                .isEmpty();
        assertThat(
                        clocks.courtBy(
                                Regime.DAPN_DAPO,
                                BreachOf.NOTICE,
                                Lists.at("2026-11-18T14:20:00Z")))
                .isPresent();
    }

    @Test
    void aHearingAtTheVeryEndIsInTimeButAProductionInCourtIsNot() {
        Deadline hearing = clocks.hearingBy(Regime.DVPN_DVPO, Lists.at("2020-11-17T09:00:00Z"));
        Deadline court = arrestOnAnOrder("2020-11-17T09:00:00Z");

        assertThat(hearing.isMetAt(hearing.actBy())).isTrue();
        assertThat(hearing.isMissedAt(hearing.latestLawful())).isFalse();
        assertThat(hearing.isMissedAt(hearing.latestLawful().plusSeconds(60))).isTrue();
        assertThat(court.isMetAt(court.actBy().minusSeconds(60))).isTrue();
        assertThat(court.isMetAt(court.actBy())).isFalse();
        assertThat(court.isMissedAt(court.latestLawful())).isTrue();
    }

    @Test
    void anOrderOf28DaysLastsToTheEndOfItsTwentyEighthDay() {
        Deadline term = clocks.dvpoTerm(Lists.at("2020-12-30T10:30:00Z"), 28);

        assertThat(term.lastDay()).contains(LocalDate.of(2021, 1, 26));
        assertThat(term.actBy()).isEqualTo(Lists.at("2021-01-27T00:00:00Z"));
        assertThat(term.latestLawful()).isEqualTo(term.actBy());
        assertThat(term.disregarded()).isEmpty();
    }

    @Test
    void theDayAnOrderIsMadeIsTheLondonDay() {
        Deadline term = clocks.dvpoTerm(Lists.at("2026-06-30T23:30:00Z"), 14);

        assertThat(term.lastDay()).contains(LocalDate.of(2026, 7, 14));
        assertThat(term.actBy()).isEqualTo(Lists.at("2026-07-15T00:00:00+01:00"));
    }

    @Test
    void notificationCountsEveryDay() {
        Deadline notify = clocks.dapoNotify(Lists.at("2024-12-23T12:00:00Z"));

        assertThat(notify.actBy()).isEqualTo(Lists.at("2024-12-26T00:00:00Z"));
        assertThat(notify.lastDay()).isEmpty();
    }

    private Deadline arrestOnAnOrder(String arrested) {
        return clocks.courtBy(Regime.DVPN_DVPO, BreachOf.ORDER, Lists.at(arrested)).orElseThrow();
    }
}
