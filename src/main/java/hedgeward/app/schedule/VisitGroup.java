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

    /// The schedule's rows by day and officer, in the order they are printed. On a copy for one
    /// officer that officer leads, even where another goes first.
    static List<VisitGroup> of(Schedule schedule) {
        LocalDate first = schedule.question().from();
        List<VisitGroup> groups = new ArrayList<>();
        List<ScheduleRow> open = new ArrayList<>();
        List<ScheduleRow> rows =
                schedule.rows().stream()
                        .map(row -> schedule.question().officer().map(row::ledBy).orElse(row))
                        .sorted(order(first))
                        .toList();
        for (ScheduleRow row : rows) {
            if (!open.isEmpty() && !together(open.getFirst(), row, first)) {
                groups.add(closed(open, first));
                open = new ArrayList<>();
            }
            open.add(row);
        }
        if (!open.isEmpty()) {
            groups.add(closed(open, first));
        }
        return List.copyOf(groups);
    }

    private static Comparator<ScheduleRow> order(LocalDate first) {
        return Comparator.comparing((ScheduleRow row) -> dayOf(row, first))
                .thenComparing(row -> row.officers().isEmpty())
                .thenComparing(VisitGroup::collar)
                .thenComparing(ScheduleRow::from)
                .thenComparing(ScheduleRow::visitCode);
    }

    /// The day its window opens; the schedule's first day if it has been open since before.
    private static LocalDate dayOf(ScheduleRow row, LocalDate first) {
        LocalDate opens = London.dateOf(row.from());
        return opens.isBefore(first) ? first : opens;
    }

    private static VisitGroup closed(List<ScheduleRow> rows, LocalDate first) {
        return new VisitGroup(
                dayOf(rows.getFirst(), first),
                rows.getFirst().officers().stream().findFirst(),
                List.copyOf(rows));
    }

    private static boolean together(ScheduleRow one, ScheduleRow other, LocalDate first) {
        return dayOf(one, first).equals(dayOf(other, first)) && collar(one).equals(collar(other));
    }

    private static String collar(ScheduleRow row) {
        return row.officers().stream().findFirst().map(ScheduledOfficer::collar).orElse("");
    }
}
