package hedgeward.app.breach;

import hedgeward.app.access.ClosedCases;
import hedgeward.domain.breach.Breach;
import hedgeward.domain.law.Regime;
import hedgeward.domain.order.CaseRef;
import hedgeward.domain.order.RiskGrade;
import hedgeward.domain.people.PersonName;

import java.time.Instant;
import java.util.Optional;

/// A breach as board and table show it. It never names the protected person.
///
/// @param orderEndsAt when the order it belongs to is over
public record BreachRow(
        Breach breach,
        CaseRef caseRef,
        Regime regime,
        PersonName respondent,
        Optional<RiskGrade> risk,
        Optional<String> owner,
        Optional<Instant> orderEndsAt) {

    /// The same for who may not read the case: reference, state and clocks stay; the terms said to
    /// be broken, words, places and names do not.
    BreachRow withheld() {
        return new BreachRow(
                WithheldBreach.of(breach),
                caseRef,
                regime,
                ClosedCases.NAME,
                Optional.empty(),
                owner,
                orderEndsAt);
    }

    @Override
    public String toString() {
        return "BreachRow[" + breach.id().value() + "]";
    }
}
