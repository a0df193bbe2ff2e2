package hedgeward.domain.retention;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/// What the review of a case depends on; days are London's.
///
/// @param lastContact the last event of any kind with the respondent, over all cases of the
///   register that are his
/// @param bornOn the respondent's date of birth, where known
/// @param reviewedOn the last review that ended in keeping the case
/// @param keptUntil the next review that was set then
public record RetentionFacts(
        LocalDate lastContact,
        Optional<LocalDate> bornOn,
        Optional<LocalDate> reviewedOn,
        Optional<LocalDate> keptUntil,
        Optional<Hold> hold,
        Set<Business> business) {

    public RetentionFacts {
        business = Set.copyOf(business);
    }

    @Override
    public String toString() {
        return "RetentionFacts[" + lastContact + "]";
    }
}
