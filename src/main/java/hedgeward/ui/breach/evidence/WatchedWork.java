package hedgeward.ui.breach.evidence;

import hedgeward.app.evidence.EvidenceProgress;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

/// Tells how many hundredths of long work are done, each once, and carries the wish to stop it.
final class WatchedWork implements EvidenceProgress {

    private static final int ALL = 100;

    private final IntConsumer percent;
    private final AtomicInteger told = new AtomicInteger();
    private final AtomicBoolean stopped = new AtomicBoolean();

    WatchedWork(IntConsumer percent) {
        this.percent = percent;
    }

    void begin() {
        told.set(0);
        stopped.set(false);
    }

    void stop() {
        stopped.set(true);
    }

    @Override
    public boolean isToGoOn(long done, long all) {
        int now = all == 0 ? ALL : (int) (ALL * done / all);
        if (told.getAndSet(now) != now) {
            percent.accept(now);
        }
        return !stopped.get();
    }
}
