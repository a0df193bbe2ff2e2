package hedgeward.ui.shell;

import hedgeward.app.common.Change;
import hedgeward.app.common.Changes;
import hedgeward.ui.kit.Scope;
import hedgeward.ui.kit.UiTasks;

import java.util.Set;
import java.util.function.Consumer;

/// Carries what was committed from the thread that committed it to the FX thread. Pages listen here
/// and ask for their rows again; only ids travel.
public final class ChangeRelay {

    private final Changes changes;
    private final UiTasks tasks;

    public ChangeRelay(Changes changes, UiTasks tasks) {
        this.changes = changes;
        this.tasks = tasks;
    }

    /// Calls `listener` on the FX thread after each commit, until `scope` ends.
    public void listen(Scope scope, Consumer<Set<Change>> listener) {
        Changes.Subscription subscription =
                changes.subscribe(changed -> tasks.later(() -> tell(scope, listener, changed)));
        scope.onEnd(subscription::close);
    }

    /// What was on its way when the scope ended is dropped.
    private static void tell(Scope scope, Consumer<Set<Change>> listener, Set<Change> changed) {
        if (scope.isOpen()) {
            listener.accept(changed);
        }
    }
}
