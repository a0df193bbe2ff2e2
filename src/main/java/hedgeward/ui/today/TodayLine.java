package hedgeward.ui.today;

import hedgeward.app.common.Urgency;
import hedgeward.app.desk.DeskClock;
import hedgeward.ui.kit.State;
import hedgeward.ui.wording.DeskClockWords;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A line of the column of clocks.
sealed interface TodayLine {

    /// Statutory clocks first, then what runs by what runs out first, then what stands, the newest
    /// first, and at the end what is long past, the newest first.
    static Comparator<DeskClock> byUrgency(Instant now) {
        Instant lately = now.minus(Urgency.LATELY);
        return Comparator.comparing((DeskClock c) -> !isStatutory(c))
                .thenComparing(c -> c.due().isBefore(lately))
                .thenComparing(c -> !DeskClockWords.isRunning(c.kind()))
                .thenComparing((one, other) -> byDue(one, other, lately));
    }

    /// Above the clocks of one state.
    record Heading(State state, int count) implements TodayLine {}

    /// One clock, with its state when the lines were made.
    record Running(DeskClock clock, State state) implements TodayLine {}

    /// The clocks under their headings: act now, then within a day, then the rest; each by what
    /// runs out first.
    static List<TodayLine> of(List<DeskClock> clocks, DeskClockWords words, Instant now) {
        List<TodayLine> lines = new ArrayList<>();
        for (State state : List.of(State.ACT_NOW, State.DUE_SOON, State.RUNNING)) {
            List<Running> running =
                    clocks.stream()
                            .filter(c -> words.state(c, now) == state)
                            .sorted(byUrgency(now))
                            .map(c -> new Running(c, state))
                            .toList();
            if (!running.isEmpty()) {
                lines.add(new Heading(state, running.size()));
                lines.addAll(running);
            }
        }
        return List.copyOf(lines);
    }

    private static int byDue(DeskClock one, DeskClock other, Instant lately) {
        int earlier = one.due().compareTo(other.due());
        boolean next = DeskClockWords.isRunning(one.kind()) && !one.due().isBefore(lately);
        return next ? earlier : -earlier;
    }

    /// Court and hearing clocks stand above everything else of their state: nothing gives that time
    /// back.
    private static boolean isStatutory(DeskClock clock) {
        return clock.kind() == DeskClock.Kind.COURT
                || clock.kind() == DeskClock.Kind.DETENTION
                || clock.kind() == DeskClock.Kind.HEARING;
    }
}
