package hedgeward.domain.breach;

import hedgeward.domain.law.BreachOf;
import hedgeward.domain.law.Penalty;
import hedgeward.domain.law.Regime;
import hedgeward.domain.order.CaseFile;

import java.time.Instant;
import java.util.Optional;

/// What a court may impose: for a notice nothing that is known, for a DVPO the ceilings of the
/// Magistrates' Courts Act 1980 s.63(3), for a DAPO those of an offence (DAA 2021 s.39).
public final class PenaltyRules {

    /// Whose ceiling applies.
    public enum Scale {
        /// DVPN or DAPN: no penalty is known.
        NOTICE,
        /// DVPO: a civil default.
        DVPO,
        /// DAPO: an offence, charged and tried.
        DAPO_OFFENCE
    }

    private PenaltyRules() {}

    /// Which applies to a breach: by what was in force at the arrest, else at the report.
    public static Scale scaleOf(Breach breach, CaseFile file) {
        Instant when = breach.state().arrestMade().map(Arrest::at).orElse(breach.reportedAt());
        boolean notice =
                BreachRules.whatIsBroken(file, when)
                        .map(b -> b == BreachOf.NOTICE)
                        .orElse(file.order().isEmpty());
        if (notice) {
            return Scale.NOTICE;
        }
        return file.regime() == Regime.DAPN_DAPO ? Scale.DAPO_OFFENCE : Scale.DVPO;
    }

    /// Why a penalty may not stand; empty when it may.
    public static Optional<BreachRejection> objection(
            Breach breach, CaseFile file, CourtOutcome outcome) {
        return outcome instanceof CourtOutcome.Proved proved
                ? switch (scaleOf(breach, file)) {
                    case NOTICE ->
                            isNothing(proved)
                                    ? Optional.empty()
                                    : Optional.of(BreachRejection.NOTICE_HAS_NO_PENALTY);
                    case DVPO -> overTheCeiling(proved);
                    case DAPO_OFFENCE -> overAnOffence(proved);
                }
                : Optional.empty();
    }

    private static boolean isNothing(CourtOutcome.Proved proved) {
        return proved.custodyDays().isEmpty()
                && proved.finePounds().isEmpty()
                && proved.daily().isEmpty();
    }

    private static Optional<BreachRejection> overTheCeiling(CourtOutcome.Proved proved) {
        if (proved.custodyDays().flatMap(Penalty::objectionToCustody).isPresent()) {
            return Optional.of(BreachRejection.CUSTODY_OVER_THE_CEILING);
        }
        boolean daily =
                proved.daily()
                        .flatMap(
                                d -> Penalty.objectionToDailySum(d.poundsADay(), d.daysOfDefault()))
                        .isPresent();
        if (daily) {
            return Optional.of(BreachRejection.DAILY_SUM_OVER_THE_CEILING);
        }
        return proved.finePounds().flatMap(Penalty::objectionToFine).isPresent()
                ? Optional.of(BreachRejection.FINE_OVER_THE_CEILING)
                : Optional.empty();
    }

    /// A fine for an offence has no ceiling here; a sum by the day is no sentence.
    private static Optional<BreachRejection> overAnOffence(CourtOutcome.Proved proved) {
        if (proved.daily().isPresent()) {
            return Optional.of(BreachRejection.DAILY_SUM_FOR_AN_OFFENCE);
        }
        return proved.custodyDays().filter(d -> d > Penalty.MOST_OFFENCE_DAYS).isPresent()
                ? Optional.of(BreachRejection.CUSTODY_OVER_FIVE_YEARS)
                : Optional.empty();
    }
}
