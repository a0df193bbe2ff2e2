/// Tasks: what is owed to protected persons and about markers, who owns each, and what was done.
/// Duties are worked out from the cases each time; only the steps taken are kept. Start with
/// [hedgeward.app.support.FindTasks] and [hedgeward.app.support.SettleTask].
@NullMarked
package hedgeward.app.support;

import org.jspecify.annotations.NullMarked;
