package hedgeward.app.fakes;

import hedgeward.app.expiry.PendingBriefing;
import hedgeward.app.expiry.SweepReport;

import java.util.Optional;

/// A pending briefing in memory.
public final class MemoryPendingBriefing implements PendingBriefing {

    private Optional<SweepReport> kept = Optional.empty();

    @Override
    public Optional<SweepReport> find() {
        return kept;
    }

    @Override
    public void keep(SweepReport report) {
        kept = Optional.of(report);
    }

    @Override
    public void clear() {
        kept = Optional.empty();
    }
}
