package hedgeward.app.schedule;

import hedgeward.app.paper.Mark;

import java.util.List;

/// One sheet of a schedule.
///
/// @param number counted from one
/// @param visitCodes the visits whose cards stand on this sheet, from top to bottom
public record SchedulePage(int number, List<String> visitCodes, List<Mark> marks) {

    public SchedulePage {
        visitCodes = List.copyOf(visitCodes);
        marks = List.copyOf(marks);
    }
}
