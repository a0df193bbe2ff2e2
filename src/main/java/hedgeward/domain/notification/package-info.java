/// What the respondent of a DAPO must tell the police, by when, and when he did (DAA 2021
/// ss.41-43). Failing to is an offence of its own and never a breach of the order. Start with
/// [hedgeward.domain.notification.NotificationDuty].
@NullMarked
package hedgeward.domain.notification;

import org.jspecify.annotations.NullMarked;
