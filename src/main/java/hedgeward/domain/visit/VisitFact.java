package hedgeward.domain.visit;

import hedgeward.domain.common.Fact;

import java.time.Instant;

/// What can become true of a visit.
public sealed interface VisitFact extends Fact {
    VisitId visitId();

    Instant at();

    record VisitPlanned(VisitId visitId, Instant at) implements VisitFact {}

    record VisitMoved(VisitId visitId, Instant at) implements VisitFact {}

    record VisitAllocated(VisitId visitId, Instant at) implements VisitFact {}

    record VisitRecorded(VisitId visitId, Instant at) implements VisitFact {}

    /// Facts of it were put right.
    record VisitCorrected(VisitId visitId, Instant at) implements VisitFact {}

    record BreachDisclosed(VisitId visitId, Instant at, Disclosure disclosure)
            implements VisitFact {}

    record VisitCancelled(VisitId visitId, Instant at) implements VisitFact {}

    record VisitMissed(VisitId visitId, Instant at) implements VisitFact {}

    record VisitClosed(VisitId visitId, Instant at) implements VisitFact {}
}
