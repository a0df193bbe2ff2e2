package hedgeward.ui.visit;

import hedgeward.domain.breach.BreachId;
import hedgeward.domain.people.PersonName;
import hedgeward.domain.visit.Attempt;
import hedgeward.domain.visit.VisitCode;

import java.util.Optional;

/// One visit saved in this sitting.
///
/// @param breach the breach it opened
record SavedLine(
        VisitCode code, PersonName respondent, Attempt attempt, Optional<BreachId> breach) {

    @Override
    public String toString() {
        return "SavedLine[" + code.value() + "]";
    }
}
