package hedgeward.domain.order;

import hedgeward.domain.clock.London;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// How long an order lasts: to the end of its last day in London, or open-ended (only a DAPO may
/// be).
///
/// @param days the days stated, the day it was made being day 1 (CSA 2010 s.28(10): 14 to 28)
/// @param lastDay the last day in force
public record OrderTerm(Optional<Integer> days, Optional<LocalDate> lastDay) {

    public static final OrderTerm OPEN_ENDED = new OrderTerm(Optional.empty(), Optional.empty());

    /// The term of a DVPO: the day made counts as day 1, so the last day is `made + days - 1` (CSA
    /// 2010 s.28(10)-(11)).
    public static OrderTerm ofDays(LocalDate made, int days) {
        return new OrderTerm(Optional.of(days), Optional.of(made.plusDays(days - 1L)));
    }

    /// The first instant at which the order is over: the London midnight that closes its last day.
    public Optional<Instant> endsAt() {
        return lastDay.map(London::endOf);
    }
}
