package hedgeward.domain.people;

import java.time.LocalDate;
import java.util.Optional;

/// A person under 18 whose welfare the authorising officer and the court must consider (CSA 2010
/// s.24(3)(a), s.28(4)).
public record Child(
        Optional<PersonName> name, Optional<LocalDate> bornOn, boolean livesAtThePremises) {

    @Override
    public String toString() {
        return "Child[withheld]";
    }
}
