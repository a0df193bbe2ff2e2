package hedgeward.app.fakes;

import hedgeward.app.common.Saved;
import hedgeward.app.notification.Notifications;
import hedgeward.domain.notification.ExemptionId;
import hedgeward.domain.notification.NotifiableEvent;
import hedgeward.domain.notification.NotifiableId;
import hedgeward.domain.notification.NotificationExemption;
import hedgeward.domain.notification.NotificationLedger;
import hedgeward.domain.order.CaseId;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Notifications in memory.
public final class MemoryNotifications implements Notifications {

    private final Map<NotifiableId, NotifiableEvent> events = new LinkedHashMap<>();
    private final Map<ExemptionId, NotificationExemption> exemptions = new LinkedHashMap<>();

    @Override
    public NotificationLedger getByCase(CaseId caseId) {
        return new NotificationLedger(
                events.values().stream()
                        .filter(e -> e.caseId().equals(caseId))
                        .sorted(Comparator.comparing(NotifiableEvent::happenedOn))
                        .toList(),
                exemptions.values().stream().filter(e -> e.caseId().equals(caseId)).toList());
    }

    @Override
    public Optional<NotifiableEvent> findEvent(NotifiableId id) {
        return Optional.ofNullable(events.get(id));
    }

    @Override
    public Optional<NotificationExemption> findExemption(ExemptionId id) {
        return Optional.ofNullable(exemptions.get(id));
    }

    @Override
    public Saved saveEvent(NotifiableEvent event) {
        if (findEvent(event.id()).map(NotifiableEvent::version).orElse(0L) != event.version()) {
            return Saved.STALE;
        }
        events.put(
                event.id(),
                new NotifiableEvent(
                        event.id(),
                        event.version() + 1,
                        event.caseId(),
                        event.kind(),
                        event.happenedOn(),
                        event.receipt(),
                        event.words()));
        return Saved.SAVED;
    }

    @Override
    public Saved saveExemption(NotificationExemption exemption) {
        long kept = findExemption(exemption.id()).map(NotificationExemption::version).orElse(0L);
        if (kept != exemption.version()) {
            return Saved.STALE;
        }
        exemptions.put(
                exemption.id(),
                new NotificationExemption(
                        exemption.id(),
                        exemption.version() + 1,
                        exemption.caseId(),
                        exemption.ground(),
                        exemption.from(),
                        exemption.stoppedOn(),
                        exemption.words()));
        return Saved.SAVED;
    }
}
