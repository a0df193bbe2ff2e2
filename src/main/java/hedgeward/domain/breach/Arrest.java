package hedgeward.domain.breach;

import hedgeward.domain.clock.KeptDeadline;

import java.time.Instant;
import java.util.Optional;

/// An arrest for breach. The court clock begins with the arrest, not with arrival at the station
/// (CSA 2010 s.26(1), s.29(1)); the detention clock of PACE, for an offence, begins with the
/// arrival.
///
/// @param courtBy the end of the 24 hours in which the person must be before the court; empty for a
///   DAPO, where the PACE detention clock applies instead (DAA 2021 s.40(9))
/// @param custody what is known of the time at the station
/// @param timeSource where the time was taken from, when the PC's own clock was known to be wrong
public record Arrest(
        Instant at,
        Optional<String> place,
        Optional<String> custodyRef,
        Optional<KeptDeadline> courtBy,
        Custody custody,
        Optional<String> timeSource) {

    /// An arrest of which nothing is known from the station, timed by the PC's clock.
    public Arrest(
            Instant at,
            Optional<String> place,
            Optional<String> custodyRef,
            Optional<KeptDeadline> courtBy) {
        this(at, place, custodyRef, courtBy, Custody.UNKNOWN, Optional.empty());
    }

    Arrest withCustody(Custody known) {
        return new Arrest(at, place, custodyRef, courtBy, known, timeSource);
    }

    Arrest withCourtBy(KeptDeadline by) {
        return new Arrest(at, place, custodyRef, Optional.of(by), custody, timeSource);
    }

    @Override
    public String toString() {
        return "Arrest[withheld]";
    }
}
