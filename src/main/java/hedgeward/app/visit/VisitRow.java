package hedgeward.app.visit;

import hedgeward.app.access.ClosedCases;
import hedgeward.domain.common.TimeWindow;
import hedgeward.domain.order.CaseId;
import hedgeward.domain.order.CaseRef;
import hedgeward.domain.order.RiskGrade;
import hedgeward.domain.order.event.Suspension;
import hedgeward.domain.people.OfficerId;
import hedgeward.domain.people.PersonName;
import hedgeward.domain.visit.VisitCode;
import hedgeward.domain.visit.VisitId;
import hedgeward.domain.visit.VisitOutcome;
import hedgeward.domain.visit.VisitPurpose;
import hedgeward.domain.visit.VisitState;

import java.time.Instant;
import java.util.Optional;

/// A visit as calendar and list show it. It never names the protected person.
///
/// @param town the part of the address after its last comma, for grouping by town
/// @param officerLabel collar number and surname of who goes
/// @param orderEndsAt when the order it belongs to is over
/// @param suspension the newest suspension of that order
public record VisitRow(
        VisitId id,
        long version,
        VisitCode code,
        CaseId caseId,
        CaseRef caseRef,
        PersonName respondent,
        Optional<String> town,
        VisitPurpose purpose,
        TimeWindow window,
        Optional<OfficerId> officer,
        Optional<String> officerLabel,
        Optional<String> secondLabel,
        Optional<String> team,
        VisitState state,
        Optional<RiskGrade> risk,
        Optional<Instant> orderEndsAt,
        Optional<Suspension> suspension) {

    /// Window over, no outcome.
    public boolean isUnrecordedAt(Instant at) {
        return state instanceof VisitState.Planned && window.isOverAt(at);
    }

    /// Planned, and the order does not bind at the instant, or did not in the whole window: nobody
    /// is to see whether it is kept.
    public boolean isSuspendedAt(Instant at) {
        return state instanceof VisitState.Planned
                && suspension.filter(span -> span.covers(at) || isWithin(span)).isPresent();
    }

    private boolean isWithin(Suspension span) {
        return span.covers(window.from())
                && span.until().filter(until -> until.isBefore(window.to())).isEmpty();
    }

    /// The same for who may not read the case: code, reference, window and who goes stay; what was
    /// found there does not.
    VisitRow withheld() {
        return new VisitRow(
                id,
                version,
                code,
                caseId,
                caseRef,
                ClosedCases.NAME,
                Optional.empty(),
                purpose,
                window,
                officer,
                officerLabel,
                secondLabel,
                team,
                withheld(state),
                Optional.empty(),
                orderEndsAt,
                suspension);
    }

    private static VisitState withheld(VisitState state) {
        return switch (state) {
            case VisitState.Recorded(var outcome) ->
                    new VisitState.Recorded(
                            new VisitOutcome(
                                    outcome.visitedAt(),
                                    outcome.attempt(),
                                    Optional.empty(),
                                    Optional.empty(),
                                    Optional.empty(),
                                    Optional.empty()));
            case VisitState.Cancelled(var at, var _) -> new VisitState.Cancelled(at, "");
            case VisitState.Planned _, VisitState.Closed _ -> state;
        };
    }

    @Override
    public String toString() {
        return "VisitRow[" + id.value() + "]";
    }
}
