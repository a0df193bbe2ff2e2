package hedgeward.domain.clock;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.Month.AUGUST;
import static java.time.Month.DECEMBER;
import static java.time.Month.MAY;
import static java.time.temporal.TemporalAdjusters.lastInMonth;

import hedgeward.domain.law.LegalSource;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.Set;

/// The bank holidays the Banking and Financial Dealings Act 1971 itself names for England and Wales
/// (Schedule 1 para 1), without the days a proclamation under s.1(2) moved elsewhere.
final class StatutoryHolidays {
    static final LegalSource SOURCE =
            new LegalSource("Banking and Financial Dealings Act 1971", "Sch.1 para 1");

    /// Last Mondays in May moved into June for the jubilees of 2012 and 2022.
    private static final Set<LocalDate> MOVED_AWAY =
            Set.of(LocalDate.of(2012, 5, 28), LocalDate.of(2022, 5, 30));

    private final BankHolidays published;

    StatutoryHolidays(BankHolidays published) {
        this.published = published;
    }

    /// The name of the statutory bank holiday on the date; empty when the Schedule names none.
    Optional<String> on(LocalDate date) {
        if (date.equals(Easter.mondayIn(date.getYear()))) {
            return Optional.of("Easter Monday");
        }
        if (isLastMondayOf(MAY, date)) {
            return Optional.of("last Monday in May").filter(_ -> !isMovedAway(date));
        }
        if (isLastMondayOf(AUGUST, date)) {
            return Optional.of("last Monday in August").filter(_ -> !isMovedAway(date));
        }
        return inChristmasWeek(date);
    }

    private static Optional<String> inChristmasWeek(LocalDate date) {
        if (date.getMonth() != DECEMBER) {
            return Optional.empty();
        }
        return switch (date.getDayOfMonth()) {
            case 26 ->
                    Optional.of("26 December, not a Sunday")
                            .filter(_ -> date.getDayOfWeek() != SUNDAY);
            case 27 ->
                    Optional.of("27 December after a Sunday on the 25th or 26th")
                            .filter(
                                    _ ->
                                            date.minusDays(1).getDayOfWeek() == SUNDAY
                                                    || date.minusDays(2).getDayOfWeek() == SUNDAY);
            default -> Optional.empty();
        };
    }

    private static boolean isLastMondayOf(Month month, LocalDate date) {
        return date.getMonth() == month && date.equals(date.with(lastInMonth(MONDAY)));
    }

    /// A spring or summer Monday missing from a complete list was displaced.
    private boolean isMovedAway(LocalDate monday) {
        return MOVED_AWAY.contains(monday)
                || (published.covers(monday.getYear()) && published.on(monday).isEmpty());
    }
}
