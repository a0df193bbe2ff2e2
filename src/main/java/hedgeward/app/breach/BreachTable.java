package hedgeward.app.breach;

import java.util.List;

/// Breaches as flat rows.
public interface BreachTable {

    /// Not finished, those in custody first by their deadline, then by report.
    List<BreachRow> findOpen();

    /// Finished, newest first.
    List<BreachRow> findFinished(int limit);
}
