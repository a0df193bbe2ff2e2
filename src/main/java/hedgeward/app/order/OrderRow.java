package hedgeward.app.order;

import hedgeward.app.access.ClosedCases;
import hedgeward.domain.law.Regime;
import hedgeward.domain.order.CaseId;
import hedgeward.domain.order.CaseRef;
import hedgeward.domain.order.RiskGrade;
import hedgeward.domain.order.Stage;
import hedgeward.domain.people.PersonName;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// A line of the register. It never names the protected person.
///
/// @param stage at the instant of the question
/// @param due the deadline that matters at this stage: the 48 hours, or the end of the order
/// @param lastDay last day of the order
/// @param nextVisit start of the next planned window
/// @param owner collar number and name of the officer in the case
public record OrderRow(
        CaseId id,
        CaseRef ref,
        Regime regime,
        PersonName respondent,
        Optional<LocalDate> respondentBornOn,
        Optional<String> postcode,
        Stage stage,
        Optional<Instant> due,
        Optional<LocalDate> lastDay,
        Optional<RiskGrade> risk,
        Optional<Instant> nextVisit,
        Optional<String> owner,
        int openBreaches) {

    /// The same for who may not read the case: reference, regime, stage, clocks and owner stay.
    OrderRow withheld() {
        return new OrderRow(
                id,
                ref,
                regime,
                ClosedCases.NAME,
                Optional.empty(),
                Optional.empty(),
                stage,
                due,
                lastDay,
                Optional.empty(),
                nextVisit,
                owner,
                openBreaches);
    }

    @Override
    public String toString() {
        return "OrderRow[" + id.value() + "]";
    }
}
