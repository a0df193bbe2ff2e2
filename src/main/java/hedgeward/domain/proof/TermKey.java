package hedgeward.domain.proof;

import hedgeward.domain.law.BreachOf;

/// Which term: of the notice or of the order, by its number there.
public record TermKey(BreachOf part, int number) {}
