package hedgeward.app.schedule;

import java.time.LocalDate;
import java.util.Optional;

/// Which visits a schedule shall show, and for whom it is made.
///
/// @param from first day, London, inclusive: a visit belongs to the day its window opens
/// @param to last day, London, inclusive
/// @param officer collar number; only visits this officer goes to, as first or second
/// @param team only visits whose first officer is of this team
/// @param printedBy user name of the person who has it made
/// @param printedFor who receives the copy, in that person's words
public record ScheduleQuestion(
        LocalDate from,
        LocalDate to,
        Optional<String> officer,
        Optional<String> team,
        DetailLevel detail,
        String printedBy,
        String printedFor) {

    /// Without the people named in it.
    @Override
    public String toString() {
        return "ScheduleQuestion[" + from + ".." + to + ", " + detail + "]";
    }
}
