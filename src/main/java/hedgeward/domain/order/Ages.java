package hedgeward.domain.order;

import hedgeward.domain.law.Regime;

import java.time.LocalDate;
import java.util.Optional;

/// How old respondent and protected person must be. Who is not known to be too young is not held
/// back: a date of birth may be not yet known.
public final class Ages {

    private Ages() {}

    /// Why they may not be the parties of a notice or order on a day: the respondent is 18 or over
    /// (CSA 2010 s.24(2); DAA 2021 s.22(6)), and domestic abuse is of a person of 16 or over (DAA
    /// 2021 s.1, s.22(3)).
    public static Optional<CaseRejection> problem(CaseFile file, LocalDate day) {
        if (file.parties().respondent().isKnownUnderAgeOn(day)) {
            return Optional.of(CaseRejection.RESPONDENT_UNDER_18);
        }
        boolean young =
                file.regime() == Regime.DAPN_DAPO
                        && file.parties().protectedPerson().isKnownTooYoungForDapoOn(day);
        return young ? Optional.of(CaseRejection.PROTECTED_UNDER_16) : Optional.empty();
    }
}
