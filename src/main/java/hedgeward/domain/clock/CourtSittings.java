package hedgeward.domain.clock;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;

import java.time.DayOfWeek;
import java.time.Duration;
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
/// @param times by day of the week; a day not named has none
/// @param onBankHolidays sittings of a remand court on bank holidays; never on a Sunday, Christmas
///   Day or Good Friday
/// @param closedOn days on which the court does not sit whatever the day of the week
public record CourtSittings(
        Map<DayOfWeek, List<Sitting>> times, List<Sitting> onBankHolidays, Disregarded closedOn) {
    private static final Sitting MORNING = new Sitting(LocalTime.of(10, 0), LocalTime.of(13, 0));
    private static final Sitting AFTERNOON = new Sitting(LocalTime.of(14, 0), LocalTime.of(16, 30));

    /// The last moment somebody can be ready before a deadline, and the sitting it falls in.
    ///
    /// @param by the moment
    /// @param sitting when that sitting begins
    public record Ready(Instant by, Instant sitting) {}

    public CourtSittings {
        times = Map.copyOf(times);
        onBankHolidays = List.copyOf(onBankHolidays);
    }

    /// Weekdays at 10:00 and 14:00, Saturdays at 10:00, and none on a day that either reading
    /// leaves out.
    public static CourtSittings usual(BankHolidays published) {
        List<Sitting> both = List.of(MORNING, AFTERNOON);
        return new CourtSittings(
                Map.of(
                        MONDAY, both,
                        TUESDAY, both,
                        WEDNESDAY, both,
                        THURSDAY, both,
                        FRIDAY, both,
                        SATURDAY, List.of(MORNING)),
                List.of(),
                Disregarded.asEnacted(published));
    }

    /// The sittings of one London day, the earliest first.
    public List<Sitting> on(LocalDate date) {
        List<Sitting> sittings =
                closedOn.on(date).isEmpty()
                        ? times.getOrDefault(date.getDayOfWeek(), List.of())
                        : closedOn.isOnlyBankHoliday(date) ? onBankHolidays : List.of();
        return sittings.stream().sorted(Comparator.comparing(Sitting::from)).toList();
    }

    /// When the last sitting begins that begins before the deadline and not before the other
    /// instant; empty when there is none.
    public Optional<Instant> lastBefore(Instant deadline, Instant notBefore) {
        return latestFirst(deadline, notBefore)
                .map(Session::from)
                .filter(begins -> begins.isBefore(deadline) && !begins.isBefore(notBefore))
                .findFirst();
    }

    /// The last moment within a sitting that lies at least the margin before both the deadline and
    /// the end of the sitting, and not before the other instant; empty when there is none.
    public Optional<Ready> lastReady(Instant deadline, Instant notBefore, Duration margin) {
        return latestFirst(deadline, notBefore)
                .map(session -> session.ready(deadline, margin))
                .filter(
                        ready ->
                                !ready.by().isBefore(ready.sitting())
                                        && !ready.by().isBefore(notBefore))
                .findFirst();
    }

    private record Session(Instant from, Instant until) {
        Ready ready(Instant deadline, Duration margin) {
            Instant end = until.isBefore(deadline) ? until : deadline;
            return new Ready(end.minus(margin), from);
        }
    }

    private Stream<Session> latestFirst(Instant deadline, Instant notBefore) {
        LocalDate latest = London.dateOf(deadline);
        LocalDate earliest = London.dateOf(notBefore);
        return Stream.iterate(latest, date -> !date.isBefore(earliest), date -> date.minusDays(1))
                .flatMap(
                        date ->
                                on(date).reversed().stream()
                                        .map(
                                                sitting ->
                                                        new Session(
                                                                instant(date, sitting.from()),
                                                                instant(date, sitting.until()))));
    }

    private static Instant instant(LocalDate date, LocalTime time) {
        return date.atTime(time).atZone(London.ZONE).toInstant();
    }
}
