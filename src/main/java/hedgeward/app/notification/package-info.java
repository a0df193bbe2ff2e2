/// Recording what the respondent of a DAPO tells the police, and what is known but was not told.
/// Start with [hedgeward.app.notification.RecordNotification].
@NullMarked
package hedgeward.app.notification;

import org.jspecify.annotations.NullMarked;
