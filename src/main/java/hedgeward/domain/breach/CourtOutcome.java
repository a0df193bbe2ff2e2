package hedgeward.domain.breach;

import java.util.Optional;

/// What the court found on a breach.
public sealed interface CourtOutcome {

    /// Proved, with what the court imposed (Magistrates' Courts Act 1980 s.63(3) for a DVPO).
    ///
    /// @param custodyDays days of committal
    /// @param finePounds pounds ordered to be paid
    record Proved(Optional<Integer> custodyDays, Optional<Integer> finePounds)
            implements CourtOutcome {}

    record NotProved() implements CourtOutcome {}

    record Withdrawn() implements CourtOutcome {}
}
