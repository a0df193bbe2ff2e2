package hedgeward.domain.visit;

import java.time.Instant;

/// Where a visit stands.
public sealed interface VisitState {

    /// No outcome yet. Whether it is due, or its window has passed, follows from the instant.
    record Planned() implements VisitState {}

    /// Attempted, and what came of it.
    record Recorded(VisitOutcome outcome) implements VisitState {}

    /// Called off by a person.
    record Cancelled(Instant at, String reason) implements VisitState {
        @Override
        public String toString() {
            return "Cancelled[" + at + "]";
        }
    }

    /// Closed because the order ended before its window began.
    record Closed(Instant at) implements VisitState {}
}
