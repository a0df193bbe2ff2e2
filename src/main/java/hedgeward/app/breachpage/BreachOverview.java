package hedgeward.app.breachpage;

import hedgeward.domain.breach.Breach;
import hedgeward.domain.clock.Deadline;
import hedgeward.domain.condition.Terms;
import hedgeward.domain.order.CaseFile;
import hedgeward.domain.visit.Visit;

import java.time.Instant;
import java.util.Optional;

/// Everything the page of a breach shows.
///
/// @param terms those that bound the respondent when it was reported
/// @param visit at which it was disclosed
/// @param clock the court clock with its working; empty before an arrest, and for a DAPO
/// @param lastSitting the last sitting before the clock ends
public record BreachOverview(
        Breach breach,
        CaseFile file,
        Optional<Terms> terms,
        Optional<Visit> visit,
        Optional<Deadline> clock,
        Optional<Instant> lastSitting) {

    @Override
    public String toString() {
        return "BreachOverview[" + breach.id().value() + "]";
    }
}
