package hedgeward.domain.clock;

import java.time.LocalDate;
import java.util.List;

/// The two weekdays kept for Christmas Day and Boxing Day, with the substitutes appointed when they
/// fall on a weekend.
final class ChristmasWeek {

    private ChristmasWeek() {}

    /// The two days kept in a year, in order.
    static List<LocalDate> keptIn(int year) {
        LocalDate christmas = LocalDate.of(year, 12, 25);
        return switch (christmas.getDayOfWeek()) {
            case MONDAY, TUESDAY, WEDNESDAY, THURSDAY -> List.of(christmas, christmas.plusDays(1));
            case FRIDAY -> List.of(christmas, christmas.plusDays(3));
            case SATURDAY -> List.of(christmas.plusDays(2), christmas.plusDays(3));
            case SUNDAY -> List.of(christmas.plusDays(1), christmas.plusDays(2));
        };
    }
}
