package hedgeward.domain.breach;

import hedgeward.domain.breach.BreachRules.ArrestReport;
import hedgeward.domain.clock.StatutoryClocks;
import hedgeward.domain.common.Decision;
import hedgeward.domain.order.CaseFile;

import java.time.Instant;
import java.util.Optional;

/// Putting right an arrest that was recorded wrongly, while the respondent is held. The court clock
/// is worked out anew from the right time (CSA 2010 s.26(1), s.29(1)).
public final class ArrestCorrection {

    private ArrestCorrection() {}

    /// @param right where and when the arrest was; what is known of the station stays
    /// @param why what was wrong and how that is known
    /// @param now an arrest after it is refused
    public static Decision<Breach, BreachRejection> of(
            Breach breach,
            CaseFile file,
            ArrestReport right,
            String why,
            StatutoryClocks clocks,
            Instant now) {
        if (!(breach.state() instanceof BreachState.InCustody(Arrest recorded))) {
            return Decision.reject(BreachRejection.NOT_IN_CUSTODY);
        }
        return objection(file, recorded, right, why, now)
                .<Decision<Breach, BreachRejection>>map(Decision::reject)
                .orElseGet(
                        () ->
                                Decision.accept(
                                        breach.withState(
                                                new BreachState.InCustody(
                                                        corrected(file, recorded, right, clocks))),
                                        new BreachFact.RespondentArrested(
                                                breach.id(), right.at())));
    }

    private static Optional<BreachRejection> objection(
            CaseFile file, Arrest recorded, ArrestReport right, String why, Instant now) {
        if (why.isBlank()) {
            return Optional.of(BreachRejection.REASON_MISSING);
        }
        if (right.at().isAfter(now)) {
            return Optional.of(BreachRejection.IN_THE_FUTURE);
        }
        return BreachRules.whatIsBroken(file, right.at()).isEmpty()
                ? Optional.of(BreachRejection.ARREST_OUTSIDE_THE_ORDER)
                : DetentionRules.problem(recorded.custody(), right.at(), now);
    }

    private static Arrest corrected(
            CaseFile file, Arrest recorded, ArrestReport right, StatutoryClocks clocks) {
        return new Arrest(
                right.at(),
                right.place().or(recorded::place),
                right.custodyRef().or(recorded::custodyRef),
                BreachRules.courtBy(file, right.at(), clocks),
                recorded.custody(),
                right.timeSource().or(recorded::timeSource));
    }
}
