package hedgeward.domain.law;

import java.time.LocalDate;
import java.util.Optional;

/// The length of a DVPO: not fewer than 14 and not more than 28 days beginning with the day on
/// which it is made (Crime and Security Act 2010 s.28(10)). The day made is day one.
///
/// @param days length in days
public record DvpoTerm(int days) {
    /// Fewest days a DVPO may last.
    public static final int FEWEST_DAYS = 14;

    /// Most days a DVPO may last.
    public static final int MOST_DAYS = 28;

    /// Where the limits stand.
    public static final LegalSource SOURCE = LegalSource.crimeAndSecurityAct("s.28(10)");

    /// @throws IllegalArgumentException when the length is outside the limits; ask
    ///   [#objectionTo(int)] first
    public DvpoTerm {
        objectionTo(days)
                .ifPresent(
                        reason -> {
                            throw new IllegalArgumentException(reason);
                        });
    }

    /// Why a DVPO may not last this many days; empty when it may.
    public static Optional<String> objectionTo(int days) {
        return days >= FEWEST_DAYS && days <= MOST_DAYS
                ? Optional.empty()
                : Optional.of(
                        "A DVPO lasts from %d to %d days beginning with the day it is made, not %d (%s)."
                                .formatted(FEWEST_DAYS, MOST_DAYS, days, SOURCE));
    }

    /// The last day in force of an order made on this London date: made + days - 1.
    public LocalDate lastDay(LocalDate made) {
        return made.plusDays(days - 1L);
    }
}
