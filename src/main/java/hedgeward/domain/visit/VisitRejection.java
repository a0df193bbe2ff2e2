package hedgeward.domain.visit;

/// Why something may not be done with a visit.
public enum VisitRejection {
    NO_ORDER,
    OUTSIDE_THE_ORDER,
    ALREADY_RECORDED,
    NO_LONGER_OPEN,
    VISITED_BEFORE_THE_ORDER,
    VISITED_IN_THE_FUTURE,
    DISCLOSURE_WITHOUT_WORDS,
    SAME_OFFICER_TWICE,
    NOTHING_TO_PLAN
}
