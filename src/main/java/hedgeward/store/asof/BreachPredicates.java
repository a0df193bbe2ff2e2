package hedgeward.store.asof;

import static hedgeward.store.jooq.Tables.BREACH;

import org.jooq.Condition;

import java.time.Instant;

/// How a row of `breach` stands at an instant.
public final class BreachPredicates {

    private static final String FINISHED = "FINISHED";

    private final Instant at;

    private BreachPredicates(Instant at) {
        this.at = at;
    }

    public static BreachPredicates at(Instant at) {
        return new BreachPredicates(at);
    }

    /// Reported by then and not finished by then. A finished one whose day in court is not known
    /// counts as finished.
    public Condition open() {
        return BREACH.REPORTED_AT
                .le(at)
                .and(BREACH.STATE.ne(FINISHED).or(BREACH.BEFORE_COURT_AT.gt(at)));
    }

    /// Arrested by then, not yet before the court, not released.
    public Condition inCustody() {
        return BREACH.ARRESTED_AT
                .le(at)
                .and(BREACH.STATE.in("IN_CUSTODY", "RELEASED").or(BREACH.BEFORE_COURT_AT.gt(at)))
                .and(BREACH.RELEASED_AT.isNull().or(BREACH.RELEASED_AT.gt(at)));
    }
}
