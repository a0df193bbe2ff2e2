package hedgeward.app.schedule;

import java.time.LocalDate;
import java.util.Optional;

/// Which visits a schedule shall show, and for whom it is made.
///
/// @param from first day, London, inclusive
/// @param to last day, London, inclusive; a visit is shown if its window overlaps these days, so
///   that one still open from the night before is not lost between two schedules
/// @param officer collar number; only visits this officer goes to, as first or second
/// @param team only visits whose first officer is of this team
/// @param printedFor who receives the copy, in the words of the person who has it made
public record ScheduleQuestion(
        LocalDate from,
        LocalDate to,
        Optional<String> officer,
        Optional<String> team,
        DetailLevel detail,
        String printedFor) {

    /// Without the people named in it.
    @Override
    public String toString() {
        return "ScheduleQuestion[" + from + ".." + to + ", " + detail + "]";
    }
}
