package hedgeward.domain.support;

import hedgeward.domain.people.OfficerId;

import java.time.Instant;
import java.util.Optional;

/// One thing that was done about a task. Steps are added and never changed.
public sealed interface TaskStep {

    /// When it was done.
    Instant at();

    /// The name of the person signed in who wrote it down.
    String by();

    /// Somebody tried to tell and could not.
    record Tried(Instant at, String by, TryResult result, Optional<String> words)
            implements TaskStep {
        @Override
        public String toString() {
            return "Tried[" + result + "]";
        }
    }

    /// Given to an officer, or to the desk when empty.
    record HandedOver(Instant at, String by, Optional<OfficerId> to, String reason)
            implements TaskStep {
        @Override
        public String toString() {
            return "HandedOver";
        }
    }

    /// Done, or answered for.
    ///
    /// @param reference of the entry or the referral, never the entry itself
    record Settled(
            Instant at,
            String by,
            TaskOutcome outcome,
            Optional<String> reference,
            Optional<String> words)
            implements TaskStep {
        @Override
        public String toString() {
            return "Settled[" + outcome + "]";
        }
    }

    /// Written down as done by mistake; it is open again.
    record Reopened(Instant at, String by, String reason) implements TaskStep {
        @Override
        public String toString() {
            return "Reopened";
        }
    }
}
