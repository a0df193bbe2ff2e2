package hedgeward.domain.order;

import hedgeward.domain.clock.London;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// How long an order lasts: to the end of its last day in London, until something happens, or until
/// further order (only a DAPO may be open: DAA 2021 s.38).
///
/// @param days the days stated, the day it was made being day 1 (CSA 2010 s.28(10): 14 to 28)
/// @param lastDay the last day in force
/// @param untilEvent what ends an order whose last day is not known beforehand, in the court's
///   words; once it has happened the order is discharged or its last day recorded
public record OrderTerm(
        Optional<Integer> days, Optional<LocalDate> lastDay, Optional<String> untilEvent) {

    public static final OrderTerm OPEN_ENDED = new OrderTerm(Optional.empty(), Optional.empty());

    /// A term of days or to a last day, or open.
    public OrderTerm(Optional<Integer> days, Optional<LocalDate> lastDay) {
        this(days, lastDay, Optional.empty());
    }

    /// The term of a DVPO: the day made counts as day 1, so the last day is `made + days - 1` (CSA
    /// 2010 s.28(10)-(11)).
    public static OrderTerm ofDays(LocalDate made, int days) {
        return new OrderTerm(Optional.of(days), Optional.of(made.plusDays(days - 1L)));
    }

    /// Until something happens whose day nobody knows yet.
    public static OrderTerm until(String event) {
        return new OrderTerm(Optional.empty(), Optional.empty(), Optional.of(event.strip()));
    }

    /// To the end of a stated last day.
    public static OrderTerm to(LocalDate lastDay) {
        return new OrderTerm(Optional.empty(), Optional.of(lastDay));
    }

    /// The first instant at which the order is over: the London midnight that closes its last day.
    public Optional<Instant> endsAt() {
        return lastDay.map(London::endOf);
    }

    /// Without the court's words for what ends it, which may name people.
    @Override
    public String toString() {
        return "OrderTerm[" + days + ", " + lastDay + "]";
    }
}
