package hedgeward.app.schedule;

import java.util.List;

/// The register as a schedule reads it. Called inside a unit of work.
public interface Schedules {

    /// The planned visits a schedule shows: no outcome yet, window overlapping the question's days,
    /// narrowed to its officer and team. Any order.
    List<ScheduleRow> findRows(ScheduleQuestion question);

    /// Counts the office's copies up by one and answers the new number; the first copy is 1. A
    /// number is never given twice, and one given stays used even if the paper jams.
    int takeCopyNumber();
}
