package hedgeward.ui.shell;

import hedgeward.ui.kit.PageAddress;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/// The places visited, for going back and forward. Opening a new place forgets the ones ahead.
final class History {

    private static final int LONGEST = 100;

    private final Deque<PageAddress> behind = new ArrayDeque<>();
    private final Deque<PageAddress> ahead = new ArrayDeque<>();
    private Optional<PageAddress> current = Optional.empty();

    /// Goes to `address`. Opening the place one is at changes nothing.
    void visit(PageAddress address) {
        if (current.equals(Optional.of(address))) {
            return;
        }
        current.ifPresent(behind::push);
        if (behind.size() > LONGEST) {
            behind.removeLast();
        }
        ahead.clear();
        current = Optional.of(address);
    }

    /// Steps back, if there is anywhere to step to.
    Optional<PageAddress> back() {
        return step(behind, ahead);
    }

    /// Steps forward again after stepping back.
    Optional<PageAddress> forward() {
        return step(ahead, behind);
    }

    Optional<PageAddress> current() {
        return current;
    }

    boolean canGoBack() {
        return !behind.isEmpty();
    }

    boolean canGoForward() {
        return !ahead.isEmpty();
    }

    private Optional<PageAddress> step(Deque<PageAddress> from, Deque<PageAddress> to) {
        Optional<PageAddress> next = Optional.ofNullable(from.poll());
        next.ifPresent(
                address -> {
                    current.ifPresent(to::push);
                    current = Optional.of(address);
                });
        return next;
    }
}
