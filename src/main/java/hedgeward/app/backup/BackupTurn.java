package hedgeward.app.backup;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/// Lets one backup of an office be made or proved at a time: they share the place where copies lie
/// on the way. Safe for many threads; nobody who waits is interrupted.
public final class BackupTurn {

    private final ReentrantLock lock = new ReentrantLock(true);

    /// Waits for its turn, then does the work.
    public <T> T take(Supplier<T> work) {
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }
}
