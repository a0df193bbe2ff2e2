package hedgeward.app.notification;

import hedgeward.app.common.Saved;
import hedgeward.domain.notification.ExemptionId;
import hedgeward.domain.notification.NotifiableEvent;
import hedgeward.domain.notification.NotifiableId;
import hedgeward.domain.notification.NotificationExemption;
import hedgeward.domain.notification.NotificationLedger;
import hedgeward.domain.order.CaseId;

import java.util.Optional;

/// Notifications and exemptions in the register.
public interface Notifications {

    NotificationLedger getByCase(CaseId caseId);

    Optional<NotifiableEvent> findEvent(NotifiableId id);

    Optional<NotificationExemption> findExemption(ExemptionId id);

    /// Inserts at version 0, else updates the version given and raises it by one.
    Saved saveEvent(NotifiableEvent event);

    /// Inserts at version 0, else updates the version given and raises it by one.
    Saved saveExemption(NotificationExemption exemption);
}
