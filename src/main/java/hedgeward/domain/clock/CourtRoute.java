package hedgeward.domain.clock;

import java.time.Instant;

/// The last way to be before one court in time, worked back from a deadline.
///
/// @param court its name
/// @param inDockBy the end of the time or of the sitting, whichever comes first, less the margin
///   from cells to dock
/// @param leaveBy the same less the way to the court
/// @param sitting when the sitting begins in which that falls: the last usable one
public record CourtRoute(String court, Instant inDockBy, Instant leaveBy, Instant sitting) {}
