package hedgeward.app.notification;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.app.access.Actor;
import hedgeward.app.access.Role;
import hedgeward.app.audit.AuditEntry;
import hedgeward.app.audit.Operation;
import hedgeward.app.common.Result;
import hedgeward.app.common.TimeOrderedIds;
import hedgeward.app.fakes.Gates;
import hedgeward.app.fakes.MemoryNotifications;
import hedgeward.app.fakes.MemoryOffice;
import hedgeward.domain.clock.London;
import hedgeward.domain.notification.NotifiableEvent;
import hedgeward.domain.notification.NotifiableId;
import hedgeward.domain.order.CaseFile;
import hedgeward.domain.order.CaseId;
import hedgeward.story.Dapos;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// What a respondent notified is written into the case it belongs to.
class RecordNotificationTest {

    private static final Actor WREN = new Actor("wren", Set.of(Role.CASE_OFFICER), "desk 1");
    private static final CaseId OTHER = new CaseId(new UUID(9, 9));

    private final CaseFile file = Dapos.openEnded();
    private final MemoryOffice office = new MemoryOffice();
    private final MemoryNotifications notifications = new MemoryNotifications();
    private final Clock clock = Clock.fixed(Dapos.MADE.plus(Duration.ofDays(2)), London.ZONE);
    private final RecordNotification record =
            new RecordNotification(
                    office,
                    new RecordNotification.Ports(
                            office.cases,
                            notifications,
                            office.audit,
                            new TimeOrderedIds(clock),
                            Gates.open()),
                    clock);

    @BeforeEach
    void fill() {
        office.cases.addAll(List.of(file));
    }

    @Test
    void whatIsOfAnotherCaseIsNotAnsweredUnderThisOne() {
        NotifiableEvent foreign = kept(OTHER);
        assertThat(received(foreign)).isEqualTo(new Result.Missing<>());
        assertThat(notifications.findEvent(foreign.id())).contains(foreign);
        assertThat(office.audit.entries()).isEmpty();
    }

    @Test
    void aReceiptForWhatWasKnownIsLoggedAsAnAlteration() {
        NotifiableEvent open = kept(file.id());
        assertThat(received(open).isDone()).isTrue();
        assertThat(notifications.findEvent(open.id()).flatMap(NotifiableEvent::receipt))
                .isPresent();
        AuditEntry entry = office.audit.entries().getLast();
        assertThat(entry.action()).isEqualTo("notification.receive");
        assertThat(entry.operation()).isEqualTo(Operation.ALTERATION);
    }

    private NotifiableEvent kept(CaseId caseId) {
        NotifiableId id = new NotifiableId(new UUID(5, 1));
        notifications.saveEvent(
                new NotifiableEvent(
                        id,
                        0,
                        caseId,
                        NotifiableEvent.Kind.NEW_ADDRESS,
                        London.dateOf(Dapos.MADE),
                        Optional.empty(),
                        Optional.empty()));
        return notifications.findEvent(id).orElseThrow();
    }

    private Result<CaseId, ?> received(NotifiableEvent seen) {
        return record.handle(
                new RecordNotification.Command(
                        WREN,
                        file.id(),
                        new RecordNotification.Step.Received(
                                seen, new NotifiableEvent.Receipt(clock.instant(), "the desk"))));
    }
}
