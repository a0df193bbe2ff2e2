package hedgeward.domain.breach;

import java.time.Instant;
import java.util.Optional;

/// Where a breach stands.
public sealed interface BreachState {

    /// The columns of the board.
    enum Kind {
        REPORTED,
        ARREST_SOUGHT,
        IN_CUSTODY,
        BEFORE_COURT,
        FINISHED
    }

    Kind kind();

    /// The arrest, once there was one.
    Optional<Arrest> arrestMade();

    /// Reported or disclosed; nothing done yet.
    record Reported() implements BreachState {
        @Override
        public Kind kind() {
            return Kind.REPORTED;
        }

        @Override
        public Optional<Arrest> arrestMade() {
            return Optional.empty();
        }
    }

    /// Officers are looking for the respondent.
    record ArrestSought(Instant since) implements BreachState {
        @Override
        public Kind kind() {
            return Kind.ARREST_SOUGHT;
        }

        @Override
        public Optional<Arrest> arrestMade() {
            return Optional.empty();
        }
    }

    /// Arrested and not yet before the court: the court clock runs.
    record InCustody(Arrest arrest) implements BreachState {
        @Override
        public Kind kind() {
            return Kind.IN_CUSTODY;
        }

        @Override
        public Optional<Arrest> arrestMade() {
            return Optional.of(arrest);
        }
    }

    /// Before the court, no outcome yet; `adjourned` when the court put it off, and `remand` what
    /// becomes of the respondent until then (CSA 2010 s.29(2)).
    ///
    /// @param at the first time, which stopped the court clock
    /// @param again the newest time, when there was more than one
    record BeforeCourt(
            Optional<Arrest> arrestMade,
            Instant at,
            boolean adjourned,
            Optional<Remand> remand,
            Optional<Instant> again)
            implements BreachState {

        /// Before the court; no remand is known.
        public BeforeCourt(Optional<Arrest> arrestMade, Instant at, boolean adjourned) {
            this(arrestMade, at, adjourned, Optional.empty(), Optional.empty());
        }

        /// The newest time before the court.
        public Instant lastAt() {
            return again.orElse(at);
        }

        BeforeCourt withArrest(Arrest known) {
            return new BeforeCourt(Optional.of(known), at, adjourned, remand, again);
        }

        @Override
        public Kind kind() {
            return Kind.BEFORE_COURT;
        }
    }

    /// Finished at court.
    ///
    /// @param beforeCourtAt the first time, which stopped the court clock
    /// @param again the newest time, when there was more than one
    record Finished(
            Optional<Arrest> arrestMade,
            Optional<Instant> beforeCourtAt,
            Optional<Instant> again,
            CourtOutcome outcome)
            implements BreachState {

        /// Finished the first time it was before the court.
        public Finished(
                Optional<Arrest> arrestMade,
                Optional<Instant> beforeCourtAt,
                CourtOutcome outcome) {
            this(arrestMade, beforeCourtAt, Optional.empty(), outcome);
        }

        /// The time before the court at which it finished, where that is known.
        public Optional<Instant> lastAt() {
            return again.or(() -> beforeCourtAt);
        }

        @Override
        public Kind kind() {
            return Kind.FINISHED;
        }
    }

    /// Released because the time ran out before the court; the breach itself stays open.
    record Released(Arrest arrest, Instant at, String why) implements BreachState {
        @Override
        public Kind kind() {
            return Kind.REPORTED;
        }

        @Override
        public Optional<Arrest> arrestMade() {
            return Optional.of(arrest);
        }

        @Override
        public String toString() {
            return "Released[" + at + "]";
        }
    }
}
