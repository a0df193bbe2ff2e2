package hedgeward.store.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import hedgeward.app.common.Saved;
import hedgeward.app.desk.DeskClock;
import hedgeward.domain.clock.London;
import hedgeward.domain.condition.Condition;
import hedgeward.domain.condition.ConditionType;
import hedgeward.domain.condition.TermLife;
import hedgeward.domain.condition.Terms;
import hedgeward.domain.condition.TermsHistory;
import hedgeward.domain.notification.ExemptionId;
import hedgeward.domain.notification.NotifiableEvent;
import hedgeward.domain.notification.NotifiableId;
import hedgeward.domain.notification.NotificationExemption;
import hedgeward.domain.order.CaseFile;
import hedgeward.domain.order.CaseId;
import hedgeward.domain.order.CaseRef;
import hedgeward.domain.order.Handling;
import hedgeward.domain.order.OrderTerm;
import hedgeward.domain.order.ProtectionOrder;
import hedgeward.store.desk.JooqDeskTable;
import hedgeward.store.sample.TestRegister;
import hedgeward.story.Dapos;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

class JooqNotificationsTest {

    private static final LocalDate MADE = London.dateOf(Dapos.MADE);
    private static final Instant END = Instant.parse("2024-12-26T00:00:00Z");

    @TempDir private Path folder;

    private TestRegister register;
    private JooqNotifications notifications;
    private CaseFile file;

    @BeforeEach
    void fill() {
        register = TestRegister.in(folder);
        notifications = new JooqNotifications(register.current());
        CaseFile told = Dapos.openEnded();
        CaseFile kept =
                new CaseFile(
                        new CaseId(new UUID(8, 1)),
                        0,
                        new CaseRef("DA-2024-0001"),
                        Optional.empty(),
                        told.regime(),
                        told.parties(),
                        told.notice(),
                        List.of(),
                        told.order(),
                        Handling.UNKNOWN);
        register.write(() -> register.cases().save(kept));
        file = register.read(() -> register.cases().findById(kept.id()).orElseThrow());
    }

    @AfterEach
    void close() {
        register.close();
    }

    @Test
    void anOrderWithoutANoticeIsReadBackAsItWasKept() {
        CaseFile told = Dapos.openEnded();
        assertThat(file.notice()).isEmpty();
        assertThat(file.order()).isEqualTo(told.order());
        assertThat(file.order().orElseThrow().term()).isEqualTo(OrderTerm.OPEN_ENDED);
    }

    @Test
    void theDeskSeesTheThreeDaysBeforeAnythingIsRecorded() {
        assertThat(clocks(Dapos.MADE.plusSeconds(60)))
                .extracting(DeskClock::kind, DeskClock::from, DeskClock::due)
                .contains(tuple(DeskClock.Kind.NOTIFY, Dapos.MADE, END));
        assertThat(register.read(() -> table().findClocks(Dapos.MADE, END, 50)))
                .extracting(DeskClock::kind)
                .doesNotContain(DeskClock.Kind.NOTIFY);
    }

    @Test
    void theDeskSeesATermThatEndsBeforeItsOrder() {
        LocalDate last = MADE.plusDays(40);
        ProtectionOrder order = file.order().orElseThrow();
        Terms ending =
                new Terms(
                        List.of(
                                Condition.of(ConditionType.NO_MOLESTATION),
                                Condition.of(ConditionType.NO_CONTACT)
                                        .withLife(TermLife.until(last))));
        register.write(
                () ->
                        register.cases()
                                .save(file.withOrder(order.withHistory(TermsHistory.of(ending)))));
        assertThat(clocks(London.startOf(last)))
                .extracting(DeskClock::kind, DeskClock::due)
                .contains(tuple(DeskClock.Kind.TERM_ENDS, London.endOf(last)));
        assertThat(clocks(London.endOf(last)))
                .extracting(DeskClock::kind)
                .doesNotContain(DeskClock.Kind.TERM_ENDS);
    }

    @Test
    void aNotificationTakesItOffTheDeskAndAChangePutsItThereAgain() {
        NotifiableEvent first = event(1, NotifiableEvent.Kind.ORDER_MADE, MADE);
        NotifiableEvent told = first.withReceipt(new NotifiableEvent.Receipt(END, "front counter"));
        register.write(() -> assertThat(notifications.saveEvent(told)).isEqualTo(Saved.SAVED));
        assertThat(notifyClocks(END)).isEmpty();
        NotifiableEvent moved = event(2, NotifiableEvent.Kind.NEW_ADDRESS, MADE.plusDays(9));
        register.write(() -> notifications.saveEvent(moved));
        assertThat(notifyClocks(London.startOf(MADE.plusDays(10))))
                .extracting(DeskClock::due)
                .containsExactly(London.endOf(MADE.plusDays(11)));
        assertThat(register.read(() -> notifications.getByCase(file.id())).events())
                .extracting(NotifiableEvent::kind)
                .containsExactly(NotifiableEvent.Kind.ORDER_MADE, NotifiableEvent.Kind.NEW_ADDRESS);
        NotifiableEvent kept =
                register.read(() -> notifications.findEvent(moved.id()).orElseThrow());
        NotifiableEvent received = kept.withReceipt(told.receipt().orElseThrow());
        register.write(
                () -> {
                    assertThat(notifications.saveEvent(received)).isEqualTo(Saved.SAVED);
                    assertThat(notifications.saveEvent(received)).isEqualTo(Saved.STALE);
                });
        assertThat(notifyClocks(London.startOf(MADE.plusDays(10)))).isEmpty();
    }

    @Test
    void whatWasWrittenOfTheOrderIsDueFromItsMakingAsItStandsNow() {
        NotifiableEvent mistyped = event(3, NotifiableEvent.Kind.ORDER_MADE, MADE.plusDays(2));
        register.write(() -> notifications.saveEvent(mistyped));
        assertThat(notifyClocks(Dapos.MADE.plusSeconds(60)))
                .extracting(DeskClock::from, DeskClock::due)
                .containsExactly(tuple(Dapos.MADE, END));
    }

    @Test
    void whoeverIsExemptIsNotOnTheDesk() {
        NotificationExemption exemption =
                new NotificationExemption(
                        new ExemptionId(new UUID(8, 9)),
                        0,
                        file.id(),
                        NotificationExemption.Ground.STALKING_PROTECTION_ACT,
                        MADE.minusDays(30),
                        Optional.empty(),
                        Optional.of("order of 2024"));
        register.write(
                () -> {
                    notifications.saveEvent(event(1, NotifiableEvent.Kind.ORDER_MADE, MADE));
                    notifications.saveExemption(exemption);
                });
        assertThat(notifyClocks(END)).isEmpty();
        NotificationExemption kept =
                register.read(() -> notifications.findExemption(exemption.id()).orElseThrow());
        register.write(
                () -> {
                    LocalDate stopped = MADE.plusDays(40);
                    assertThat(notifications.saveExemption(kept.stoppedOn(stopped)))
                            .isEqualTo(Saved.SAVED);
                    assertThat(notifications.saveExemption(kept.stoppedOn(stopped)))
                            .isEqualTo(Saved.STALE);
                    notifications.saveEvent(event(3, NotifiableEvent.Kind.REVIVED, stopped));
                });
        assertThat(notifyClocks(London.startOf(MADE.plusDays(41)))).hasSize(1);
    }

    private List<DeskClock> notifyClocks(Instant at) {
        return clocks(at).stream().filter(clock -> clock.kind() == DeskClock.Kind.NOTIFY).toList();
    }

    private List<DeskClock> clocks(Instant at) {
        return register.read(() -> table().findClocks(at, at.plus(Duration.ofDays(3)), 50));
    }

    private JooqDeskTable table() {
        return new JooqDeskTable(register.current());
    }

    private NotifiableEvent event(int number, NotifiableEvent.Kind kind, LocalDate day) {
        return new NotifiableEvent(
                new NotifiableId(new UUID(8, 100 + number)),
                0,
                file.id(),
                kind,
                day,
                Optional.empty(),
                Optional.empty());
    }
}
