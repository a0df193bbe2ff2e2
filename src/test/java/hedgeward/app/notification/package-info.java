/// Tests of what respondents have to notify.
@NullMarked
package hedgeward.app.notification;

import org.jspecify.annotations.NullMarked;
