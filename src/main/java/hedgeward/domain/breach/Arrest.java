package hedgeward.domain.breach;

import hedgeward.domain.clock.KeptDeadline;

import java.time.Instant;
import java.util.Optional;

/// An arrest for breach. The clock begins with the arrest, not with arrival at the station (CSA
/// 2010 s.26(1), s.29(1)).
///
/// @param courtBy the end of the 24 hours in which the person must be before the court; empty for a
///   DAPO, where the PACE detention clock applies instead (DAA 2021 s.40(9))
public record Arrest(
        Instant at,
        Optional<String> place,
        Optional<String> custodyRef,
        Optional<KeptDeadline> courtBy) {

    @Override
    public String toString() {
        return "Arrest[withheld]";
    }
}
