/// The tab of a DAPO's case for what the respondent must tell the police. Start with
/// [hedgeward.ui.order.notification.NotificationController].
@NullMarked
package hedgeward.ui.order.notification;

import org.jspecify.annotations.NullMarked;
