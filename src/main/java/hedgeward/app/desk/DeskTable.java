package hedgeward.app.desk;

import java.time.Instant;
import java.util.List;

/// The clocks of the desk, from the store.
public interface DeskTable {

    /// Everything running or overdue at the instant that ends before the horizon, by what runs out
    /// first.
    List<DeskClock> findClocks(Instant at, Instant horizon, int limit);
}
