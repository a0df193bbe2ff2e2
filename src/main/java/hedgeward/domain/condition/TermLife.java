package hedgeward.domain.condition;

import hedgeward.domain.clock.London;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// From when to when one term binds, where that differs from its notice or order (DAA 2021 s.38:
/// requirements of a DAPO may have different periods).
///
/// @param from empty: with its notice or order
/// @param lastDay the last day in London; empty: with its notice or order
public record TermLife(Optional<Instant> from, Optional<LocalDate> lastDay) {

    /// As long as its notice or order.
    public static final TermLife WHOLE = new TermLife(Optional.empty(), Optional.empty());

    public static TermLife until(LocalDate lastDay) {
        return new TermLife(Optional.empty(), Optional.of(lastDay));
    }

    /// The same beginning with another last day.
    public TermLife withLastDay(LocalDate changed) {
        return new TermLife(from, Optional.of(changed));
    }

    /// Ends with its notice or order.
    public TermLife withoutEnd() {
        return new TermLife(from, Optional.empty());
    }

    /// The first instant at which the term is over: the London midnight that closes its last day.
    public Optional<Instant> endsAt() {
        return lastDay.map(London::endOf);
    }

    public boolean hasBegunAt(Instant at) {
        return from.map(f -> !at.isBefore(f)).orElse(true);
    }

    public boolean isOverAt(Instant at) {
        return endsAt().map(end -> !at.isBefore(end)).orElse(false);
    }

    public boolean coversAt(Instant at) {
        return hasBegunAt(at) && !isOverAt(at);
    }
}
