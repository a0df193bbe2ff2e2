package hedgeward.app.expiry;

import hedgeward.app.desk.DeskClock;

import java.time.Instant;
import java.util.List;

/// What whoever comes back to the desk must know: what time made true meanwhile, and what runs out
/// within a day.
public record AwayBriefing(SweepReport report, List<DeskClock> due, Instant at) {

    public AwayBriefing {
        due = List.copyOf(due);
    }
}
