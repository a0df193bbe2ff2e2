package hedgeward.domain.breach;

import hedgeward.domain.common.Fact;

import java.time.Instant;

/// What can become true of a breach.
public sealed interface BreachFact extends Fact {
    BreachId breachId();

    Instant at();

    record BreachOpened(BreachId breachId, Instant at) implements BreachFact {}

    record ArrestSought(BreachId breachId, Instant at) implements BreachFact {}

    record RespondentArrested(BreachId breachId, Instant at) implements BreachFact {}

    record ArrivedAtStation(BreachId breachId, Instant at) implements BreachFact {}

    record BroughtBeforeCourt(BreachId breachId, Instant at) implements BreachFact {}

    record BreachFinished(BreachId breachId, Instant at) implements BreachFact {}

    /// Facts of it were put right.
    record BreachCorrected(BreachId breachId, Instant at) implements BreachFact {}

    /// Its newest step had been recorded by mistake.
    record StepTakenBack(BreachId breachId, Instant at) implements BreachFact {}

    record ReleasedUnheard(BreachId breachId, Instant at) implements BreachFact {}
}
