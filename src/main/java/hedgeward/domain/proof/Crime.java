package hedgeward.domain.proof;

import java.time.Instant;
import java.util.Optional;

/// A crime recorded beside a breach and apart from it: for a DVPN, DVPO or DAPN always another
/// matter (an assault, a theft); for a DAPO it may be the breach itself (DAA 2021 s.39). Custody
/// for it runs on the detention clock of the Police and Criminal Evidence Act 1984, never on the 24
/// hours to court.
///
/// @param number its number in the breach, from 1
/// @param offence the offence in words
/// @param reference the crime reference
/// @param isTheBreach whether it is the offence of breaching a DAPO
public record Crime(
        int number,
        String offence,
        Optional<String> reference,
        boolean isTheBreach,
        Optional<Detention> detention,
        Optional<Decided> decision) {

    /// Held for the crime.
    ///
    /// @param arrivedAt at the police station: the relevant time (PACE 1984 s.41(2))
    /// @param authorisedAt when the custody officer authorised detention (s.37); the first review
    ///   counts from it (s.40(3))
    public record Detention(Instant arrivedAt, Optional<Instant> authorisedAt) {}

    /// What was decided about it.
    public record Decided(Outcome outcome, Instant at, Optional<String> words) {

        @Override
        public String toString() {
            return "Decided[" + outcome + "]";
        }
    }

    /// How a crime may go on before any court.
    public enum Outcome {
        CHARGED,
        NO_FURTHER_ACTION,
        BAILED_WITHOUT_CHARGE,
        UNDER_INVESTIGATION,
        OUT_OF_COURT
    }

    public Crime withNumber(int given) {
        return new Crime(given, offence, reference, isTheBreach, detention, decision);
    }

    @Override
    public String toString() {
        return "Crime[" + number + "]";
    }
}
