package hedgeward.domain.clock;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// When the court sits.
///
/// @param times London wall times at which a sitting begins, by day of the week; a day not named
///   has none
/// @param closedOn days on which the court does not sit whatever the day of the week
public record CourtSittings(Map<DayOfWeek, List<LocalTime>> times, Disregarded closedOn) {
    private static final LocalTime MORNING = LocalTime.of(10, 0);
    private static final LocalTime AFTERNOON = LocalTime.of(14, 0);

    public CourtSittings {
        times = Map.copyOf(times);
    }

    /// Weekdays at 10:00 and 14:00, Saturdays at 10:00, and none on a day that either reading
    /// leaves out.
    public static CourtSittings usual(BankHolidays published) {
        List<LocalTime> both = List.of(MORNING, AFTERNOON);
        return new CourtSittings(
                Map.of(
                        MONDAY, both,
                        TUESDAY, both,
                        WEDNESDAY, both,
                        THURSDAY, both,
                        FRIDAY, both,
                        SATURDAY, List.of(MORNING)),
                Disregarded.asEnacted(published));
    }

    /// The last sitting that begins before the deadline and not before the other instant; empty
    /// when there is none.
    public Optional<Instant> lastBefore(Instant deadline, Instant notBefore) {
        LocalDate latest = London.dateOf(deadline);
        LocalDate earliest = London.dateOf(notBefore);
        return Stream.iterate(latest, date -> !date.isBefore(earliest), date -> date.minusDays(1))
                .flatMap(this::latestFirst)
                .filter(sitting -> sitting.isBefore(deadline) && !sitting.isBefore(notBefore))
                .findFirst();
    }

    private Stream<Instant> latestFirst(LocalDate date) {
        if (closedOn.on(date).isPresent()) {
            return Stream.empty();
        }
        return times.getOrDefault(date.getDayOfWeek(), List.of()).stream()
                .sorted(Comparator.reverseOrder())
                .map(time -> date.atTime(time).atZone(London.ZONE).toInstant());
    }
}
