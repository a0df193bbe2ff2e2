package hedgeward.domain.breach;

import java.util.Optional;

/// What the court found on a breach.
public sealed interface CourtOutcome {

    /// Proved, with what the court imposed (Magistrates' Courts Act 1980 s.63(3) for a DVPO).
    ///
    /// @param custodyDays days of committal
    /// @param finePounds pounds ordered to be paid; of a sum by the day what it comes to
    /// @param daily how that sum was reached, when it was imposed by the day
    record Proved(
            Optional<Integer> custodyDays, Optional<Integer> finePounds, Optional<DailySum> daily)
            implements CourtOutcome {

        /// Custody or one sum.
        public Proved(Optional<Integer> custodyDays, Optional<Integer> finePounds) {
            this(custodyDays, finePounds, Optional.empty());
        }

        /// A sum by the day.
        public static Proved byTheDay(DailySum sum) {
            return new Proved(
                    Optional.empty(),
                    Optional.of((int) Math.min(Integer.MAX_VALUE, sum.total())),
                    Optional.of(sum));
        }
    }

    record NotProved() implements CourtOutcome {}

    record Withdrawn() implements CourtOutcome {}
}
