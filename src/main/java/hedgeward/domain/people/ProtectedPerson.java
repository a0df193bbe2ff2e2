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

    @Override
    public String toString() {
        return "ProtectedPerson[withheld]";
    }
}
