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

    /// Reported by then, or released unheard by then, and nothing done about it yet.
    public Condition unanswered() {
        Condition loose =
                BREACH.ARRESTED_AT
                        .isNull()
                        .or(BREACH.ARRESTED_AT.gt(at))
                        .or(BREACH.RELEASED_AT.le(at));
        Condition unsought = BREACH.SOUGHT_SINCE.isNull().or(BREACH.SOUGHT_SINCE.gt(at));
        Condition unheard = BREACH.BEFORE_COURT_AT.isNull().or(BREACH.BEFORE_COURT_AT.gt(at));
        return open().and(loose).and(unsought).and(unheard);
    }

    /// The respondent is sought for it.
    public Condition sought() {
        return open().and(BREACH.SOUGHT_SINCE.le(at));
    }

    /// Remanded by then and not heard of since.
    public Condition remanded() {
        return BREACH.BEFORE_COURT_AT.le(at).and(BREACH.REMAND_UNTIL.isNotNull());
    }

    /// Arrested by then, not yet before the court, not released.
    public Condition inCustody() {
        return BREACH.ARRESTED_AT
                .le(at)
                .and(BREACH.STATE.in("IN_CUSTODY", "RELEASED").or(BREACH.BEFORE_COURT_AT.gt(at)))
                .and(BREACH.RELEASED_AT.isNull().or(BREACH.RELEASED_AT.gt(at)));
    }
}
