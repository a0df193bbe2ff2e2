package hedgeward.app.common;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/// Hands every change to every listener, in the order they subscribed.
public final class ChangeBroadcast implements Changes {

    private final List<Consumer<Set<Change>>> listeners = new CopyOnWriteArrayList<>();

    @Override
    public Subscription subscribe(Consumer<Set<Change>> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    @Override
    public void publish(Set<Change> changes) {
        if (!changes.isEmpty()) {
            listeners.forEach(l -> l.accept(changes));
        }
    }
}
