package hedgeward.exchange.demo;

/// What happens in one invented case, as far as it has happened by the office's last moment.
enum Scenario {
    MADE,
    REFUSED,
    WITHDRAWN,
    ADJOURNED,
    LAPSED,
    /// Authorised, and nobody has found the respondent yet.
    UNSERVED,
    /// Adjourned and listed again for a day to come.
    RELISTED,
    /// An order in force; its newest visit that is due has no outcome.
    VISIT_OVERDUE,
    /// An order in force; a breach was reported and nothing done yet.
    BREACH_REPORTED,
    /// An order in force; officers are looking for the respondent.
    ARREST_SOUGHT,
    /// An order in force; the respondent is in custody and the court clock runs.
    IN_CUSTODY,
    /// An order in force; the court adjourned the breach.
    BREACH_ADJOURNED,
    /// An order in force; a breach was proved.
    BREACH_PROVED;

    /// Whether an order is made in it.
    boolean makesAnOrder() {
        return switch (this) {
            case MADE,
                    VISIT_OVERDUE,
                    BREACH_REPORTED,
                    ARREST_SOUGHT,
                    IN_CUSTODY,
                    BREACH_ADJOURNED,
                    BREACH_PROVED ->
                    true;
            case REFUSED, WITHDRAWN, ADJOURNED, LAPSED, UNSERVED, RELISTED -> false;
        };
    }

    /// Whether the case was put there for the desk to have that kind of work, so that its order has
    /// the full 28 days.
    boolean isForTheDesk() {
        return switch (this) {
            case VISIT_OVERDUE,
                    BREACH_REPORTED,
                    ARREST_SOUGHT,
                    IN_CUSTODY,
                    BREACH_ADJOURNED,
                    BREACH_PROVED ->
                    true;
            case MADE, REFUSED, WITHDRAWN, ADJOURNED, LAPSED, UNSERVED, RELISTED -> false;
        };
    }

    /// How most cases go: five in six end in an order.
    static Scenario usual(Chance chance) {
        int roll = chance.between(1, 100);
        if (roll <= 86) {
            return MADE;
        }
        if (roll <= 92) {
            return REFUSED;
        }
        if (roll <= 96) {
            return WITHDRAWN;
        }
        return roll <= 98 ? LAPSED : ADJOURNED;
    }
}
