package hedgeward.domain.clock;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.domain.law.Regime;

import org.junit.jupiter.api.Test;

class WorkingTest {
    private final StatutoryClocks clocks = Lists.clocks();

    @Test
    void showsEveryDayBothReadingsAndTheList() {
        assertThat(clocks.hearingBy(Regime.DVPN_DVPO, Lists.at("2020-12-23T15:00:00Z")).working())
                .containsExactly(
                        "The notice was served at 15:00 GMT on Wednesday 23 December 2020.",
                        "48 hours run (Crime and Security Act 2010 s.27(3)-(4)). Sundays, Christmas Day, Good Friday"
                                + " and bank holidays in England and Wales are left out whole, from midnight to"
                                + " midnight in London. Saturdays count.",
                        "Wednesday 23 December 2020 counts: 9 hours from 15:00, 39 hours left.",
                        "Thursday 24 December 2020 counts: 24 hours from 00:00, 15 hours left.",
                        "Friday 25 December 2020 is left out: Christmas Day.",
                        "Saturday 26 December 2020 counts: 15 hours from 00:00, none left.",
                        "The application must be heard not later than 15:00 GMT on Saturday 26 December 2020.",
                        "On the statute's own list the time would end later, at 15:00 GMT on Tuesday 29 December 2020:"
                                + " it also leaves out Saturday 26 December 2020 (bank holiday by Banking and Financial"
                                + " Dealings Act 1971 Sch.1 para 1: 26 December, not a Sunday).",
                        "The earlier time is the one to act by. Take legal advice before relying on the later.",
                        "Bank holidays are taken from this list: GOV.UK bank holidays, England and Wales,"
                                + " version 2025-11-24.");
    }

    @Test
    void namesTheDayAMidnightCloses() {
        assertThat(clocks.dvpoTerm(Lists.at("2025-10-10T10:40:00+01:00"), 28).working())
                .containsExactly(
                        "The order was made at 10:40 BST on Friday 10 October 2025.",
                        "28 days run, beginning with the day the order is made (Crime and Security Act 2010 s.28(10))."
                                + " No day is left out.",
                        "Friday 10 October 2025 is day 1 and Thursday 6 November 2025 is day 28, the last.",
                        "The time is over at 00:00 GMT on Friday 7 November 2025, the midnight that closes Thursday 6"
                                + " November 2025.");
    }

    @Test
    void saysOneHourAndOneMinuteAsPeopleDo() {
        assertThat(clocks.hearingBy(Regime.DVPN_DVPO, Lists.at("2020-11-17T22:59:00Z")).working())
                .contains(
                        "Tuesday 17 November 2020 counts: 1 hour 1 minute from 22:59, 46 hours 59 minutes left.");
        assertThat(clocks.hearingBy(Regime.DVPN_DVPO, Lists.at("2020-11-17T23:58:00Z")).working())
                .contains(
                        "Tuesday 17 November 2020 counts: 2 minutes from 23:58, 47 hours 58 minutes left.");
        assertThat(clocks.hearingBy(Regime.DVPN_DVPO, Lists.at("2020-11-17T23:00:00Z")).working())
                .contains("Tuesday 17 November 2020 counts: 1 hour from 23:00, 47 hours left.");
    }

    @Test
    void countsMinutesInWords() {
        assertThat(
                        clocks.courtByOrHearing(
                                        Regime.DAPN_DAPO,
                                        Lists.at("2020-11-21T23:59:30Z"),
                                        Lists.at("2020-11-24T10:00:00Z"))
                                .working())
                .contains(
                        "The arrest was made at 23:59 GMT on Saturday 21 November 2020.",
                        "Saturday 21 November 2020 counts: 1 minute from 23:59, 23 hours 59 minutes left.",
                        "The statute's own list of holidays gives the same time.")
                .last()
                .asString()
                .endsWith("so the hours govern.");
    }
}
