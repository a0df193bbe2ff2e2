package hedgeward.exchange.demo;

import hedgeward.domain.clock.BankHolidays;
import hedgeward.domain.clock.Disregarded;
import hedgeward.domain.clock.London;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;

/// When the invented courts sit: mornings and afternoons of every day that is not disregarded.
final class DemoCourt {

    private static final List<LocalTime> MORNINGS =
            List.of(LocalTime.of(10, 0), LocalTime.of(10, 15), LocalTime.of(10, 30));
    private static final LocalTime AFTERNOON = LocalTime.of(14, 0);

    private final Disregarded closed;

    DemoCourt(BankHolidays holidays) {
        this.closed = Disregarded.asPublished(holidays);
    }

    /// The first sitting so long after the instant; always within the 24 running hours after an
    /// arrest and the 48 after service.
    Instant next(Instant after, Duration notice, Chance chance) {
        LocalTime morning = chance.one(MORNINGS);
        Instant earliest = after.plus(notice);
        return Stream.iterate(London.dateOf(after), day -> day.plusDays(1))
                .filter(day -> closed.on(day).isEmpty())
                .flatMap(day -> Stream.of(at(day, morning), at(day, AFTERNOON)))
                .filter(sitting -> !sitting.isBefore(earliest))
                .findFirst()
                .orElseThrow();
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(London.ZONE).toInstant();
    }
}
