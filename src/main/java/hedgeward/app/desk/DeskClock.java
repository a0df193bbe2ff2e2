package hedgeward.app.desk;

import hedgeward.app.access.ClosedCases;
import hedgeward.domain.breach.BreachId;
import hedgeward.domain.clock.CourtRoute;
import hedgeward.domain.order.CaseId;
import hedgeward.domain.order.CaseRef;
import hedgeward.domain.people.PersonName;
import hedgeward.domain.visit.VisitId;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// One clock of the desk: something that runs out, or is overdue.
///
/// @param from when it began to run, for the bar
/// @param due when it runs out; the earlier reading of a statutory clock
/// @param latestLawful the later reading where there is one
/// @param route the last way to the usual court in time, for [Kind#COURT] only
public record DeskClock(
        Kind kind,
        CaseId caseId,
        CaseRef caseRef,
        PersonName respondent,
        Instant from,
        Instant due,
        Optional<Instant> latestLawful,
        Optional<VisitId> visitId,
        Optional<BreachId> breachId,
        Optional<CourtRoute> route) {

    /// A clock without a way to a court.
    public DeskClock(
            Kind kind,
            CaseId caseId,
            CaseRef caseRef,
            PersonName respondent,
            Instant from,
            Instant due,
            Optional<Instant> latestLawful,
            Optional<VisitId> visitId,
            Optional<BreachId> breachId) {
        this(
                kind,
                caseId,
                caseRef,
                respondent,
                from,
                due,
                latestLawful,
                visitId,
                breachId,
                Optional.empty());
    }

    /// The same with the last way to a court in time.
    DeskClock withRoute(Optional<CourtRoute> way) {
        return new DeskClock(
                kind, caseId, caseRef, respondent, from, due, latestLawful, visitId, breachId, way);
    }

    /// The same clocks; those of closed cases name nobody.
    public static List<DeskClock> without(List<DeskClock> clocks, ClosedCases closed) {
        return clocks.stream()
                .map(clock -> closed.hides(clock.caseId()) ? clock.withheld() : clock)
                .toList();
    }

    private DeskClock withheld() {
        return new DeskClock(
                kind,
                caseId,
                caseRef,
                ClosedCases.NAME,
                from,
                due,
                latestLawful,
                visitId,
                breachId,
                route);
    }

    /// What runs out.
    public enum Kind {
        /// Arrested for breach: before the court by.
        COURT,
        /// Arrested for breach of a DAPO: PACE's 24 hours end, counted from the arrest while the
        /// arrival at the station is not known.
        DETENTION,
        /// Notice served: application heard by.
        HEARING,
        /// Adjourned with no next date, or for long; due is the service of the notice, which goes
        /// on without any limit in law.
        ADJOURNED,
        /// A suspension ends: the order binds again.
        BINDS_AGAIN,
        /// Authorised, not served; due is the authorisation itself.
        NOTICE_UNSERVED,
        /// Order made, not served; due is the making itself.
        ORDER_UNSERVED,
        /// A DAPO made without notice comes before the court again, on notice; past due until
        /// somebody records what the court did.
        RETURN_HEARING,
        /// The order's last day ends.
        ORDER_ENDS,
        /// The last day of one of its terms ends, and the order goes on.
        TERM_ENDS,
        /// The respondent of a DAPO must have notified the police by then (DAA 2021 s.41).
        NOTIFY,
        /// A planned visit's window ends.
        VISIT,
        /// A visit's window is over and nobody has recorded an outcome.
        VISIT_OVERDUE,
        /// Reported breach, or one whose respondent was released unheard, for which nothing was
        /// done yet; due is when something should have been.
        BREACH_REPORTED,
        /// The respondent is sought for a breach; due is since when.
        ARREST_SOUGHT,
        /// Remanded: back before the court at.
        REMAND
    }

    @Override
    public String toString() {
        return "DeskClock[" + kind + "]";
    }
}
