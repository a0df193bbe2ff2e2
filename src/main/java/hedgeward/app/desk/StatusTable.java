package hedgeward.app.desk;

import java.time.Instant;

/// Counts from the store.
public interface StatusTable {
    StatusCounts count(Instant at);
}
