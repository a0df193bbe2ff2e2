package hedgeward.ui.calendar;

import hedgeward.domain.clock.London;
import hedgeward.domain.common.TimeWindow;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.IntStream;

/// The four ways to look at the visits, and which days each shows around a day.
enum Span {
    DAY(1),
    WEEK(7),
    MONTH(42),
    LIST(28);

    private final int days;

    Span(int days) {
        this.days = days;
    }

    /// The first day shown when `day` is looked at.
    LocalDate firstDay(LocalDate day) {
        return switch (this) {
            case DAY, LIST -> day;
            case WEEK -> monday(day);
            case MONTH -> monday(day.withDayOfMonth(1));
        };
    }

    /// Every day shown when `day` is looked at, earliest first.
    List<LocalDate> days(LocalDate day) {
        LocalDate first = firstDay(day);
        return IntStream.range(0, days).mapToObj(first::plusDays).toList();
    }

    /// From local midnight to local midnight, whatever the days' lengths.
    TimeWindow window(LocalDate day) {
        LocalDate first = firstDay(day);
        return new TimeWindow(London.startOf(first), London.startOf(first.plusDays(days)));
    }

    /// The day looked at `by` steps further.
    LocalDate step(LocalDate day, int by) {
        return switch (this) {
            case DAY -> day.plusDays(by);
            case WEEK -> day.plusWeeks(by);
            case MONTH -> day.plusMonths(by);
            case LIST -> day.plusWeeks(4L * by);
        };
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
