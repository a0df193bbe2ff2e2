package hedgeward.domain.condition;

/// Whether breaking a term now would allow an arrest without warrant, and why. Answered at the top
/// of a case.
public sealed interface Arrestable {

    /// Reasons, each worded on screen.
    enum Why {
        NOTICE_IN_FORCE,
        ORDER_IN_FORCE,
        DAPO_IN_FORCE,
        ORDER_NOT_SERVED,
        RESPONDENT_UNAWARE,
        NO_TERM_BINDS_NOW,
        NOTICE_NOT_SERVED,
        NOTICE_HEARING_OVERDUE,
        NOTICE_LAPSED,
        APPLICATION_REFUSED,
        APPLICATION_WITHDRAWN,
        NOTICE_REFUSED,
        ORDER_SUSPENDED,
        ORDER_EXPIRED,
        ORDER_RESCINDED,
        ORDER_DISCHARGED
    }

    Why why();

    /// A constable may arrest without warrant on reasonable grounds for believing a term is broken
    /// (CSA 2010 s.25(1)(b), s.28(9)).
    record Yes(Why why) implements Arrestable {}

    /// Nothing is in force that could be broken.
    record No(Why why) implements Arrestable {}

    /// Arguable: the duty inspector or a lawyer decides.
    record TakeAdvice(Why why) implements Arrestable {}
}
