package hedgeward.scheduler;

import java.time.Duration;
import java.time.Instant;

/// A wall clock and a running time that a test moves.
final class SettableClocks {

    private Instant wall;
    private long running;

    SettableClocks(Instant start) {
        this.wall = start;
    }

    TwoClocks both() {
        return new TwoClocks(() -> wall, () -> running);
    }

    Instant now() {
        return wall;
    }

    /// Time goes by while the PC runs.
    void run(Duration time) {
        wall = wall.plus(time);
        running += time.toNanos();
    }

    /// Time goes by while the PC sleeps, or somebody sets the clock: negative to set it back.
    void sleep(Duration time) {
        wall = wall.plus(time);
    }
}
