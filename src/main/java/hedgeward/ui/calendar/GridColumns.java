package hedgeward.ui.calendar;

import hedgeward.app.visit.VisitRow;
import hedgeward.domain.clock.London;
import hedgeward.domain.common.TimeWindow;
import hedgeward.ui.kit.Look;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Sorts the visits shown into columns: by day for a week, by officer for a day.
record GridColumns(Look look, CalendarModel model, Instant now) {

    private static final int LONG_DAY = 25;
    private static final int SHORT_DAY = 23;

    List<GridColumn> all() {
        List<LocalDate> days = model.spanProperty().get().days(model.dayProperty().get());
        return days.size() == 1
                ? byOfficer(days.getFirst())
                : days.stream().map(this::ofDay).toList();
    }

    private GridColumn ofDay(LocalDate day) {
        List<VisitRow> rows = on(day);
        return new GridColumn(
                day,
                look.times().day(day),
                below(day, rows.size()),
                isToday(day),
                Optional.empty(),
                Lanes.of(rows));
    }

    private List<GridColumn> byOfficer(LocalDate day) {
        Map<String, List<VisitRow>> rows = new TreeMap<>();
        on(day).forEach(
                        row ->
                                rows.computeIfAbsent(
                                                row.officerLabel().orElse(""),
                                                _ -> new ArrayList<>())
                                        .add(row));
        if (rows.isEmpty()) {
            return List.of(ofDay(day));
        }
        return rows.entrySet().stream().map(e -> ofOfficer(day, e.getKey(), e.getValue())).toList();
    }

    private GridColumn ofOfficer(LocalDate day, String label, List<VisitRow> rows) {
        String heading = label.isEmpty() ? look.messages().text(CalendarMsg.COLUMN_NOBODY) : label;
        return new GridColumn(
                day,
                heading,
                look.messages().text(CalendarMsg.COLUMN_COUNT, rows.size()),
                isToday(day),
                rows.getFirst().officer(),
                Lanes.of(rows));
    }

    private List<VisitRow> on(LocalDate day) {
        TimeWindow whole = new TimeWindow(London.startOf(day), London.endOf(day));
        return model.shown().stream().filter(r -> r.window().overlaps(whole)).toList();
    }

    private boolean isToday(LocalDate day) {
        return London.dateOf(now).equals(day);
    }

    private String below(LocalDate day, int count) {
        long hours = Duration.between(London.startOf(day), London.endOf(day)).toHours();
        if (hours == LONG_DAY) {
            return look.messages().text(CalendarMsg.CLOCKS_BACK);
        }
        return hours == SHORT_DAY
                ? look.messages().text(CalendarMsg.CLOCKS_FORWARD)
                : look.messages().text(CalendarMsg.COLUMN_COUNT, count);
    }
}
