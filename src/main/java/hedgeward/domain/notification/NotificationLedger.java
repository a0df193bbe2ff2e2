package hedgeward.domain.notification;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What is known of one case's notifications.
public record NotificationLedger(
        List<NotifiableEvent> events, List<NotificationExemption> exemptions) {

    public static final NotificationLedger EMPTY = new NotificationLedger(List.of(), List.of());

    public NotificationLedger {
        events = List.copyOf(events);
        exemptions = List.copyOf(exemptions);
    }

    /// The exemption that held on a day.
    public Optional<NotificationExemption> exemptionOn(LocalDate day) {
        return exemptions.stream().filter(e -> e.coversOn(day)).findFirst();
    }

    /// What was recorded about the making of the order.
    public Optional<NotifiableEvent> ofTheOrder() {
        return events.stream().filter(e -> e.kind() == NotifiableEvent.Kind.ORDER_MADE).findFirst();
    }
}
