/// Reviews of how long cases are kept: the queue of what is due, and the decisions about it. What
/// is due is worked out when somebody looks; nothing here erases anything. Start with
/// [hedgeward.app.retention.ReadRetention].
@NullMarked
package hedgeward.app.retention;

import org.jspecify.annotations.NullMarked;
