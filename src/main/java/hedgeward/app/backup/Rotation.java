package hedgeward.app.backup;

import hedgeward.domain.clock.London;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/// Which backups need not be kept any longer. The calendar is London's.
public final class Rotation {

    private Rotation() {}

    /// Those that may go, the oldest first: older than the one just proved, and neither the newest
    /// of one of the last days, nor of one of the last weeks, nor of one of the last months.
    ///
    /// @param made when each was made; the one just proved is among them
    public static List<Instant> expendable(Collection<Instant> made, Instant proved, Keeping keep) {
        List<Instant> newestFirst =
                made.stream().distinct().sorted(Comparator.reverseOrder()).toList();
        Set<Instant> kept = new HashSet<>();
        kept.addAll(newestOfEach(newestFirst, Rotation::day, keep.days()));
        kept.addAll(newestOfEach(newestFirst, Rotation::week, keep.weeks()));
        kept.addAll(newestOfEach(newestFirst, Rotation::month, keep.months()));
        return newestFirst.reversed().stream()
                .filter(one -> one.isBefore(proved) && !kept.contains(one))
                .toList();
    }

    /// The day whose backup is the first after which nothing from up to `last` is kept any longer,
    /// where a backup is made every day.
    ///
    /// @param last a London day
    public static LocalDate goneBy(LocalDate last, Keeping keep) {
        return Stream.of(
                        last.plusDays(keep.days()),
                        startOfWeek(last).plusWeeks(keep.weeks()),
                        last.withDayOfMonth(1).plusMonths(keep.months()))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static <P> Set<Instant> newestOfEach(
            List<Instant> newestFirst, Function<Instant, P> period, int many) {
        Set<P> seen = new HashSet<>();
        Set<Instant> newest = new HashSet<>();
        for (Instant one : newestFirst) {
            if (seen.size() < many && seen.add(period.apply(one))) {
                newest.add(one);
            }
        }
        return newest;
    }

    private static LocalDate day(Instant at) {
        return London.dateOf(at);
    }

    private static LocalDate week(Instant at) {
        return startOfWeek(London.dateOf(at));
    }

    private static LocalDate startOfWeek(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static YearMonth month(Instant at) {
        return YearMonth.from(London.dateOf(at));
    }
}
