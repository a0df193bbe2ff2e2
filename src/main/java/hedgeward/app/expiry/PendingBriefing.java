package hedgeward.app.expiry;

import java.util.Optional;

/// What nobody has acknowledged yet, kept with the office: locking it loses nothing.
public interface PendingBriefing {

    Optional<SweepReport> find();

    /// Puts this in place of what is kept.
    void keep(SweepReport report);

    void clear();
}
