/// Notifications and exemptions in the register. See
/// [hedgeward.store.notification.JooqNotifications].
@NullMarked
package hedgeward.store.notification;

import org.jspecify.annotations.NullMarked;
