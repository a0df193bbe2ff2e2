package hedgeward.domain.notification;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.domain.clock.London;
import hedgeward.domain.law.LegalSource;
import hedgeward.domain.notification.NotificationDuty.Standing;
import hedgeward.domain.order.CaseFile;
import hedgeward.domain.order.CaseId;
import hedgeward.domain.order.OrderTerm;
import hedgeward.story.Dapos;
import hedgeward.story.Steps;
import hedgeward.story.Story;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

class NotificationDutyTest {

    private static final LocalDate MADE = London.dateOf(Dapos.MADE);
    private static final Instant END = Instant.parse("2024-12-26T00:00:00Z");

    private final CaseFile file = Dapos.openEnded();
    private final CaseId id = file.id();

    @Test
    void threeDaysBeginWithTheDayTheOrderIsMadeAndChristmasCounts() {
        assertThat(duties(NotificationLedger.EMPTY, END.minusSeconds(1)))
                .singleElement()
                .satisfies(
                        duty -> {
                            assertThat(duty.kind()).isEqualTo(NotifiableEvent.Kind.ORDER_MADE);
                            assertThat(duty.since()).isEqualTo(MADE);
                            assertThat(duty.dueAt()).isEqualTo(END);
                            assertThat(duty.standing()).isEqualTo(Standing.DUE);
                        });
        assertThat(standing(NotificationLedger.EMPTY, END)).isEqualTo(Standing.OVERDUE);
    }

    @Test
    void isDoneInTimeBeforeTheMidnightAndLateAtIt() {
        assertThat(standing(ledger(told(END.minusSeconds(60))), END)).isEqualTo(Standing.DONE);
        assertThat(standing(ledger(told(END)), END.plusSeconds(60))).isEqualTo(Standing.DONE_LATE);
    }

    @Test
    void whatWasRecordedOfTheOrderCountsFromItsMakingAsPutRight() {
        NotificationLedger kept =
                ledger(event(NotifiableEvent.Kind.ORDER_MADE, MADE.plusDays(2), Optional.empty()));
        NotificationDuty duty = duties(kept, END).getFirst();
        assertThat(duty.since()).isEqualTo(MADE);
        assertThat(duty.standing()).isEqualTo(Standing.OVERDUE);
    }

    @Test
    void isNotAskedWhileAnotherDutyHolds() {
        NotificationLedger exempt =
                new NotificationLedger(List.of(), List.of(exemption(Optional.empty())));
        assertThat(standing(exempt, END.plusSeconds(60))).isEqualTo(Standing.EXEMPT);
        assertThat(duties(exempt, END).getFirst().isOpen()).isFalse();
    }

    @Test
    void revivesFromTheDayTheExemptionStops() {
        LocalDate stopped = LocalDate.of(2025, 3, 28);
        NotificationLedger revived =
                new NotificationLedger(
                        List.of(event(NotifiableEvent.Kind.REVIVED, stopped, Optional.empty())),
                        List.of(exemption(Optional.of(stopped))));
        List<NotificationDuty> duties = duties(revived, London.startOf(stopped));
        assertThat(duties)
                .extracting(NotificationDuty::standing)
                .containsExactly(Standing.EXEMPT, Standing.DUE);
        assertThat(duties.getLast().dueAt())
                .as("28, 29 and 30 March; the clocks go forward on the 30th")
                .isEqualTo(Instant.parse("2025-03-30T23:00:00Z"));
    }

    @Test
    void whateverIsDueOrOverdueIsOpenAndNothingElse() {
        assertThat(duties(NotificationLedger.EMPTY, Dapos.MADE).getFirst().isOpen()).isTrue();
        assertThat(duties(NotificationLedger.EMPTY, END).getFirst().isOpen()).isTrue();
        assertThat(duties(ledger(told(END)), END).getFirst().isOpen()).isFalse();
    }

    @Test
    void anExemptionHoldsFromItsFirstDayToTheDayBeforeItStopped() {
        NotificationExemption ended = exemption(Optional.of(MADE));
        assertThat(ended.coversOn(ended.from().minusDays(1))).isFalse();
        assertThat(ended.coversOn(ended.from())).isTrue();
        assertThat(ended.coversOn(MADE.minusDays(1))).isTrue();
        assertThat(ended.coversOn(MADE)).isFalse();
    }

    @Test
    void countsAChangeFromItsOwnDay() {
        LocalDate moved = LocalDate.of(2025, 1, 31);
        NotificationLedger ledger =
                ledger(
                        told(Dapos.MADE.plusSeconds(60)),
                        event(NotifiableEvent.Kind.NEW_ADDRESS, moved, Optional.empty()));
        assertThat(duties(ledger, London.endOf(moved.plusDays(2))))
                .extracting(NotificationDuty::standing)
                .containsExactly(Standing.DONE, Standing.OVERDUE);
    }

    @Test
    void endsWithTheOrderAndBelongsToADapoOnly() {
        CaseFile short_ = Dapos.file(Dapos.order(OrderTerm.to(MADE.plusDays(1))));
        assertThat(
                        NotificationDuty.of(
                                        short_,
                                        NotificationLedger.EMPTY,
                                        London.endOf(MADE.plusDays(1)))
                                .getFirst()
                                .standing())
                .isEqualTo(Standing.ENDED);
        assertThat(NotificationDuty.of(Story.authorised(), NotificationLedger.EMPTY, Dapos.MADE))
                .isEmpty();
        assertThat(NotificationDuty.of(Steps.made(), NotificationLedger.EMPTY, Story.ORDER_SERVED))
                .as("a DVPO")
                .isEmpty();
    }

    @Test
    void nothingIsToBeNotifiedBeforeTheOrderIsMade() {
        assertThat(duties(NotificationLedger.EMPTY, Dapos.MADE.minusSeconds(1))).isEmpty();
        assertThat(duties(NotificationLedger.EMPTY, Dapos.MADE)).hasSize(1);
    }

    @Test
    void whatIsDueFirstStandsFirstWhicheverWasRecordedFirst() {
        NotificationLedger ledger =
                ledger(
                        event(NotifiableEvent.Kind.NO_ADDRESS, MADE.plusDays(40), Optional.empty()),
                        event(NotifiableEvent.Kind.NEW_NAME, MADE.plusDays(20), Optional.empty()),
                        event(
                                NotifiableEvent.Kind.NEW_ADDRESS,
                                MADE.plusDays(30),
                                Optional.empty()));
        List<NotificationDuty> duties = duties(ledger, London.endOf(MADE.plusDays(50)));
        assertThat(duties)
                .extracting(NotificationDuty::kind)
                .containsExactly(
                        NotifiableEvent.Kind.ORDER_MADE,
                        NotifiableEvent.Kind.NEW_NAME,
                        NotifiableEvent.Kind.NEW_ADDRESS,
                        NotifiableEvent.Kind.NO_ADDRESS);
        assertThat(duties.get(1).event().map(NotifiableEvent::dueAt))
                .contains(duties.get(1).dueAt())
                .contains(London.endOf(MADE.plusDays(22)));
    }

    @ParameterizedTest
    @CsvSource({
        "ORDER_MADE, false, s.41(2)",
        "NEW_NAME, true, s.41(4)",
        "NEW_ADDRESS, true, s.41(4)",
        "NO_ADDRESS, true, s.41(4)",
        "REVIVED, false, s.41(9)"
    })
    void aPersonRecordsChangesAndTheRestFollows(
            NotifiableEvent.Kind kind, boolean isChange, String section) {
        assertThat(kind.isChange()).isEqualTo(isChange);
        assertThat(kind.source()).isEqualTo(LegalSource.domesticAbuseAct(section));
    }

    @ParameterizedTest
    @CsvSource({
        "OTHER_DAPO, Domestic Abuse Act 2021 s.41(8)",
        "SEXUAL_OFFENCES_ACT, Sexual Offences Act 2003 Part 2",
        "STALKING_PROTECTION_ACT, Stalking Protection Act 2019 s.9"
    })
    void anExemptionNamesTheOtherDutyToNotify(NotificationExemption.Ground ground, String source) {
        assertThat(ground.source()).hasToString(source);
    }

    @Test
    void refusesWhatCannotHaveHappened() {
        Instant now = Instant.parse("2025-02-01T10:00:00Z");
        assertThat(
                        objection(
                                event(
                                        NotifiableEvent.Kind.NEW_NAME,
                                        MADE.minusDays(1),
                                        Optional.empty()),
                                now))
                .contains(NotificationRejection.BEFORE_THE_ORDER);
        assertThat(
                        objection(
                                event(
                                        NotifiableEvent.Kind.NEW_NAME,
                                        London.dateOf(now).plusDays(1),
                                        Optional.empty()),
                                now))
                .contains(NotificationRejection.IN_THE_FUTURE);
        assertThat(objection(told(now.plusSeconds(60)), now))
                .contains(NotificationRejection.IN_THE_FUTURE);
        assertThat(
                        objection(
                                event(
                                        NotifiableEvent.Kind.NEW_NAME,
                                        MADE.plusDays(5),
                                        Optional.of(
                                                new NotifiableEvent.Receipt(
                                                        Dapos.MADE, "front counter"))),
                                now))
                .contains(NotificationRejection.RECEIVED_BEFORE_IT_HAPPENED);
        assertThat(objection(told(now).withReceipt(new NotifiableEvent.Receipt(now, " ")), now))
                .contains(NotificationRejection.RECEIVER_MISSING);
        assertThat(objection(told(now), now)).isEmpty();
        assertThat(NotificationRules.objectionTo(told(now), Story.authorised(), now))
                .contains(NotificationRejection.NOT_A_DAPO);
        assertThat(NotificationRules.objectionTo(told(now), Steps.made(), now))
                .as("a DVPO")
                .contains(NotificationRejection.NOT_A_DAPO);
    }

    @Test
    void anExemptionBelongsToADapoAndHasBegun() {
        NotificationExemption open = exemption(Optional.empty());
        Instant firstDay = London.startOf(open.from());
        assertThat(NotificationRules.objectionTo(open, file, firstDay)).isEmpty();
        assertThat(NotificationRules.objectionTo(open, file, firstDay.minusSeconds(1)))
                .contains(NotificationRejection.IN_THE_FUTURE);
        assertThat(NotificationRules.objectionTo(open, Steps.made(), END))
                .contains(NotificationRejection.NOT_A_DAPO);
    }

    @Test
    void anExemptionStopsOnceAndNotBeforeItBegan() {
        Instant now = Instant.parse("2025-02-01T10:00:00Z");
        NotificationExemption open = exemption(Optional.empty());
        assertThat(NotificationRules.objectionToStop(open, open.from().minusDays(1), now))
                .contains(NotificationRejection.STOPPED_BEFORE_IT_BEGAN);
        assertThat(NotificationRules.objectionToStop(open, London.dateOf(now).plusDays(1), now))
                .contains(NotificationRejection.IN_THE_FUTURE);
        assertThat(NotificationRules.objectionToStop(open, open.from(), now)).isEmpty();
        assertThat(
                        NotificationRules.objectionToStop(
                                open.stoppedOn(open.from()), London.dateOf(now), now))
                .contains(NotificationRejection.ALREADY_STOPPED);
    }

    private Optional<NotificationRejection> objection(NotifiableEvent event, Instant now) {
        return NotificationRules.objectionTo(event, file, now);
    }

    private List<NotificationDuty> duties(NotificationLedger ledger, Instant at) {
        return NotificationDuty.of(file, ledger, at);
    }

    private Standing standing(NotificationLedger ledger, Instant at) {
        return duties(ledger, at).getFirst().standing();
    }

    private static NotificationLedger ledger(NotifiableEvent... events) {
        return new NotificationLedger(List.of(events), List.of());
    }

    private NotifiableEvent told(Instant at) {
        return event(
                NotifiableEvent.Kind.ORDER_MADE,
                MADE,
                Optional.of(new NotifiableEvent.Receipt(at, "front counter")));
    }

    private NotifiableEvent event(
            NotifiableEvent.Kind kind, LocalDate day, Optional<NotifiableEvent.Receipt> receipt) {
        return new NotifiableEvent(
                new NotifiableId(new UUID(4, kind.name().hashCode())),
                1,
                id,
                kind,
                day,
                receipt,
                Optional.empty());
    }

    private NotificationExemption exemption(Optional<LocalDate> stopped) {
        return new NotificationExemption(
                new ExemptionId(new UUID(4, 9)),
                1,
                id,
                NotificationExemption.Ground.SEXUAL_OFFENCES_ACT,
                MADE.minusYears(1),
                stopped,
                Optional.empty());
    }
}
