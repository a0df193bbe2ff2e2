package hedgeward.exchange.clock;

import hedgeward.app.clock.WorkClock;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.OptionalInt;

/// One row of a batch: its id and the question it puts.
record ClockRow(String id, Reading question) {

    /// What the cells said.
    sealed interface Reading {}

    /// A question that can be asked.
    record Asked(WorkClock.Question question) implements Reading {}

    /// A cell that cannot be read, in one sentence.
    record Unreadable(String reason) implements Reading {}

    static ClockRow of(String id, String rule, String start, String days, String hearing) {
        try {
            OptionalInt length =
                    days.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(days));
            return new ClockRow(
                    id,
                    new Asked(
                            new WorkClock.Question(rule, instant(start), length, listed(hearing))));
        } catch (DateTimeException _) {
            return new ClockRow(
                    id,
                    new Unreadable(
                            "A start and a hearing are written with their offset, such as"
                                    + " 2026-11-25T03:10+00:00."));
        } catch (NumberFormatException _) {
            return new ClockRow(id, new Unreadable("The days are not a whole number."));
        }
    }

    private static Optional<Instant> listed(String hearing) {
        return hearing.isEmpty() ? Optional.empty() : Optional.of(instant(hearing));
    }

    private static Instant instant(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }
}
