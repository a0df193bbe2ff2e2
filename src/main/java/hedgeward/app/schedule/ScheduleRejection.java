package hedgeward.app.schedule;

/// Why no schedule is drawn up.
public enum ScheduleRejection {
    /// The last day lies before the first.
    ENDS_BEFORE_IT_BEGINS,
    /// More days than [PrepareSchedule#MOST_DAYS].
    TOO_LONG,
    /// Nobody is named to receive the copy.
    FOR_NOBODY
}
