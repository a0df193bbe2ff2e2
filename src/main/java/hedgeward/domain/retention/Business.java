package hedgeward.domain.retention;

/// What is still going on in a case, any of which forbids its disposal.
public enum Business {
    CASE_OPEN,
    ORDER_LIVE,
    PERSON_HELD,
    COURT_PENDING,
    DUTY_OPEN,

    /// Somebody broke the glass and no supervisor has reviewed why.
    OPENING_UNREVIEWED
}
