package hedgeward.domain.identity;

import java.time.LocalDate;
import java.util.Optional;

/// What is known of a respondent by which he may be the one of another case.
///
/// @param nameKey the whole name as the register compares names
/// @param surnameKey the surname alone, so compared
/// @param bornOn where known
public record Likeness(String nameKey, String surnameKey, Optional<LocalDate> bornOn) {

    /// Whether the two may be one person: the whole name is the same and no two known dates of
    /// birth tell against it, or date of birth and surname are the same.
    public boolean mayBe(Likeness other) {
        boolean birthTellsAgainst =
                bornOn.isPresent() && other.bornOn.isPresent() && !bornOn.equals(other.bornOn);
        if (nameKey.equals(other.nameKey)) {
            return !birthTellsAgainst;
        }
        return bornOn.isPresent()
                && bornOn.equals(other.bornOn)
                && surnameKey.equals(other.surnameKey);
    }

    @Override
    public String toString() {
        return "Likeness[withheld]";
    }
}
