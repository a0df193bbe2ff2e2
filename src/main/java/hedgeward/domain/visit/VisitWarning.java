package hedgeward.domain.visit;

/// What is unusual about a planned visit, told at once and never in the way.
public enum VisitWarning {
    /// Between 22:00 and 07:00 London time.
    UNSOCIAL_HOURS,
    /// The officer has another visit in an overlapping window.
    OFFICER_ELSEWHERE,
    /// The window ends after the order does.
    ENDS_AFTER_THE_ORDER,
    /// The window is already over.
    WINDOW_OVER,
    /// Another visit of the same case on the same day.
    SECOND_VISIT_THAT_DAY
}
