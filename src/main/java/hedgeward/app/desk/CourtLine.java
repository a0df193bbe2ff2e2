package hedgeward.app.desk;

import java.time.Instant;
import java.util.Optional;

/// The court clock of one arrest, for a shift that counts; it names nobody.
///
/// @param inDockBy worked back for the usual court; empty when no sitting comes in time
/// @param lastSitting when the sitting begins in which that falls
public record CourtLine(
        Instant actBy,
        Instant latestLawful,
        Optional<Instant> inDockBy,
        Optional<Instant> lastSitting) {}
