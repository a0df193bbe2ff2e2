package hedgeward.domain.people;

import java.time.LocalDate;
import java.util.Optional;

/// The person for whose protection a notice is issued or an order made. The address is where she or
/// he lives now: it may be printed only for the officers who visit, never on a paper the respondent
/// may see.
public record ProtectedPerson(
        PersonName name,
        Optional<LocalDate> bornOn,
        Optional<Sex> sex,
        Optional<Address> address,
        SafeContact safeContact) {

    /// The least age, in years, of whom a DAPN or DAPO protects (DAA 2021 s.1, s.22(3)).
    public static final int LEAST_AGE_FOR_DAPO = 16;

    /// Whether the person is known to be younger than that on the day.
    public boolean isKnownTooYoungForDapoOn(LocalDate day) {
        return bornOn.map(born -> born.plusYears(LEAST_AGE_FOR_DAPO).isAfter(day)).orElse(false);
    }

    @Override
    public String toString() {
        return "ProtectedPerson[withheld]";
    }
}
