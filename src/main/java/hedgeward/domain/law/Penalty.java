package hedgeward.domain.law;

import java.util.Optional;

/// Ceilings of what a magistrates' court may impose for breach of a DVPO, a civil default and not
/// an offence: a sum of up to £50 for each day of default or up to £5,000, or custody of up to two
/// months (Magistrates' Courts Act 1980 s.63(3)). Breach of a DVPN has no penalty of its own;
/// breach of a DAPO is an offence whose sentence is not limited here.
public final class Penalty {
    /// Two months at their longest, in days.
    public static final int MOST_CUSTODY_DAYS = 62;

    /// Highest single sum, and highest total of daily sums, in pounds.
    public static final int MOST_FINE_POUNDS = 5_000;

    /// Highest sum for one day of default, in pounds.
    public static final int MOST_DAILY_POUNDS = 50;

    /// Five years at their longest, in days: the most for breach of a DAPO on indictment (DAA 2021
    /// s.39).
    public static final int MOST_OFFENCE_DAYS = 5 * 365 + 2;

    /// Where the ceilings stand.
    public static final LegalSource SOURCE =
            new LegalSource("Magistrates' Courts Act 1980", "s.63(3)");

    private Penalty() {}

    /// Why custody of this many days may not be imposed; empty when it may.
    public static Optional<String> objectionToCustody(int days) {
        return within(
                days,
                MOST_CUSTODY_DAYS,
                "Custody for breach of a DVPO is from 1 to %d days (two months), not %d (%s)."
                        .formatted(MOST_CUSTODY_DAYS, days, SOURCE));
    }

    /// Why a single sum of this many pounds may not be imposed; empty when it may.
    public static Optional<String> objectionToFine(int pounds) {
        return within(
                pounds,
                MOST_FINE_POUNDS,
                "The sum for breach of a DVPO is from £1 to £%,d, not £%,d (%s)."
                        .formatted(MOST_FINE_POUNDS, pounds, SOURCE));
    }

    /// Why this many pounds for each of these days of default may not be imposed; empty when they
    /// may. The total is held to the ceiling of the single sum, the stricter reading.
    public static Optional<String> objectionToDailySum(int poundsADay, int daysOfDefault) {
        Optional<String> daily =
                within(
                        poundsADay,
                        MOST_DAILY_POUNDS,
                        "The daily sum for breach of a DVPO is from £1 to £%d, not £%,d (%s)."
                                .formatted(MOST_DAILY_POUNDS, poundsADay, SOURCE));
        long total = (long) poundsADay * daysOfDefault;
        return daily.or(
                () ->
                        within(
                                total,
                                MOST_FINE_POUNDS,
                                "Daily sums for breach of a DVPO come to at most £%,d in all, not £%,d (%s)."
                                        .formatted(MOST_FINE_POUNDS, total, SOURCE)));
    }

    /// The most that daily sums over these days of default may come to, in pounds.
    public static int mostForDays(int daysOfDefault) {
        return (int)
                Math.min(MOST_FINE_POUNDS, Math.max(0, (long) daysOfDefault * MOST_DAILY_POUNDS));
    }

    private static Optional<String> within(long value, long most, String objection) {
        return value >= 1 && value <= most ? Optional.empty() : Optional.of(objection);
    }
}
