package hedgeward.domain.people;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/// The person against whom a notice is issued or an order made (CSA 2010 s.24(1): "P").
public record Respondent(
        PersonName name, Optional<LocalDate> bornOn, Optional<Sex> sex, Optional<Address> address) {

    /// The least age, in years, at which a notice may be issued (CSA 2010 s.24(2); DAA 2021
    /// s.22(6)).
    public static final int LEAST_AGE = 18;

    /// Age in whole years on a day; empty when the date of birth is not known.
    public Optional<Integer> ageOn(LocalDate day) {
        return bornOn.map(b -> Period.between(b, day).getYears());
    }

    /// Whether the respondent is known to be too young for a notice on that day.
    public boolean isKnownUnderAgeOn(LocalDate day) {
        return ageOn(day).map(age -> age < LEAST_AGE).orElse(false);
    }

    @Override
    public String toString() {
        return "Respondent[withheld]";
    }
}
