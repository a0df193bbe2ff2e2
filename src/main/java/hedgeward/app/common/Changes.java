package hedgeward.app.common;

import java.util.Set;
import java.util.function.Consumer;

/// Tells listeners, after each commit, what changed. Called on the thread that committed.
public interface Changes {

    /// Ends a subscription.
    interface Subscription extends AutoCloseable {
        @Override
        void close();
    }

    Subscription subscribe(Consumer<Set<Change>> listener);

    /// Called by the store after a commit is durable; listeners that fail do not undo it.
    void publish(Set<Change> changes);
}
