package hedgeward.domain.law;

/// What was breached: the police notice, or the court's order that follows it.
public enum BreachOf {
    NOTICE,
    ORDER
}
