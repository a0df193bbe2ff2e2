package hedgeward.app.support;

import hedgeward.app.access.ClosedCases;

import java.util.List;

/// The open tasks of the desk.
///
/// @param owed what ran out in the last days and what runs out next, then what ran out longer ago,
///   the newest first
/// @param fromBefore what ran out before this register could answer for it, in the same order
public record OpenTasks(List<TaskRow> owed, List<TaskRow> fromBefore) {

    static final OpenTasks NONE = new OpenTasks(List.of(), List.of());

    public OpenTasks {
        owed = List.copyOf(owed);
        fromBefore = List.copyOf(fromBefore);
    }

    /// The same; tasks of closed cases keep their limit and lose what names anybody.
    OpenTasks without(ClosedCases closed) {
        return closed.isEmpty()
                ? this
                : new OpenTasks(without(owed, closed), without(fromBefore, closed));
    }

    private static List<TaskRow> without(List<TaskRow> rows, ClosedCases closed) {
        return rows.stream().map(row -> closed.hides(row.caseId()) ? row.withheld() : row).toList();
    }
}
