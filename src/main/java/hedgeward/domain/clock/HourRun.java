package hedgeward.domain.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Hours used up on running days only. Days are taken whole, from local midnight to local midnight,
/// and hours at local wall time, so that a deadline keeps its wall time across a change of the
/// clocks.
///
/// @param end the first instant at which the period is over
/// @param steps every day from the start to the end, in order
record HourRun(Instant end, List<Step> steps) {
    private static final int MINUTES_IN_A_DAY = 24 * 60;

    /// One day on the way.
    sealed interface Step {
        LocalDate date();
    }

    /// A day on which minutes ran, and how many were left after it.
    record Ran(LocalDate date, LocalTime from, int minutes, int left) implements Step {}

    /// A day that did not count.
    record Skipped(DisregardedDay day) implements Step {
        @Override
        public LocalDate date() {
            return day.date();
        }
    }

    /// Runs this many hours from the start, which is at a full minute.
    static HourRun of(Instant start, int hours, Disregarded disregarded) {
        List<Step> steps = new ArrayList<>();
        LocalDateTime wall = London.wallAt(start);
        int left = hours * 60;
        while (true) {
            Optional<DisregardedDay> skipped = disregarded.on(wall.toLocalDate());
            if (skipped.isPresent()) {
                steps.add(new Skipped(skipped.get()));
            } else {
                int from = wall.getHour() * 60 + wall.getMinute();
                int minutes = Math.min(left, MINUTES_IN_A_DAY - from);
                left -= minutes;
                steps.add(new Ran(wall.toLocalDate(), wall.toLocalTime(), minutes, left));
                if (left == 0) {
                    return new HourRun(
                            wall.plusMinutes(minutes).atZone(London.ZONE).toInstant(), steps);
                }
            }
            wall = wall.toLocalDate().plusDays(1).atStartOfDay();
        }
    }

    /// The days left out on the way.
    List<DisregardedDay> skipped() {
        return steps.stream()
                .flatMap(
                        step ->
                                switch (step) {
                                    case Skipped(DisregardedDay day) -> Stream.of(day);
                                    case Ran _ -> Stream.empty();
                                })
                .toList();
    }
}
