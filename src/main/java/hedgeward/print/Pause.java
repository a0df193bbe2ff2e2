package hedgeward.print;

import java.time.Duration;

/// Waits a moment between two looks at a printer's queue. Handed in, so that tests do not wait.
@FunctionalInterface
public interface Pause {

    void during(Duration moment);
}
