package hedgeward.app.schedule;

import hedgeward.domain.clock.London;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The visits one officer makes on one day. They get sheets of their own, so that each officer
/// carries that day's addresses and no others.
///
/// @param officer empty for visits not yet given to anyone; these come last in their day
record VisitGroup(LocalDate day, Optional<ScheduledOfficer> officer, List<ScheduleRow> rows) {

    private static final Comparator<ScheduleRow> ORDER =
            Comparator.comparing((ScheduleRow row) -> London.dateOf(row.from()))
                    .thenComparing(row -> row.officers().isEmpty())
                    .thenComparing(VisitGroup::collar)
                    .thenComparing(ScheduleRow::from)
                    .thenComparing(ScheduleRow::visitCode);

    /// The rows by day and officer, in the order they are printed.
    static List<VisitGroup> of(List<ScheduleRow> rows) {
        List<VisitGroup> groups = new ArrayList<>();
        List<ScheduleRow> open = new ArrayList<>();
        for (ScheduleRow row : rows.stream().sorted(ORDER).toList()) {
            if (!open.isEmpty() && !together(open.getFirst(), row)) {
                groups.add(closed(open));
                open = new ArrayList<>();
            }
            open.add(row);
        }
        if (!open.isEmpty()) {
            groups.add(closed(open));
        }
        return List.copyOf(groups);
    }

    private static VisitGroup closed(List<ScheduleRow> rows) {
        ScheduleRow first = rows.getFirst();
        return new VisitGroup(
                London.dateOf(first.from()),
                first.officers().stream().findFirst(),
                List.copyOf(rows));
    }

    private static boolean together(ScheduleRow one, ScheduleRow other) {
        return London.dateOf(one.from()).equals(London.dateOf(other.from()))
                && collar(one).equals(collar(other));
    }

    private static String collar(ScheduleRow row) {
        return row.officers().stream().findFirst().map(ScheduledOfficer::collar).orElse("");
    }
}
