package hedgeward.domain.breach;

import hedgeward.domain.clock.DetentionClock;
import hedgeward.domain.common.Decision;
import hedgeward.domain.law.BreachOf;
import hedgeward.domain.law.Regime;
import hedgeward.domain.order.CaseFile;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/// Which arrests the detention clock of PACE governs, and what it runs from. Breach of a DAPO is an
/// offence (DAA 2021 s.39) and the arrest is under PACE s.24 (s.40(9)); breach of a DVPN, DVPO or
/// DAPN is none, so the court clock governs that arrest alone.
public final class DetentionRules {

    private DetentionRules() {}

    /// Whether PACE's clock governs an arrest for this breach at that instant: while the DAPO
    /// lasts, and for its breach once it is over.
    public static boolean governs(CaseFile file, Instant arrested) {
        return ArrestPower.isAfterDapo(file, arrested)
                || (file.regime() == Regime.DAPN_DAPO
                        && BreachRules.whatIsBroken(file, arrested)
                                .filter(broken -> broken == BreachOf.ORDER)
                                .isPresent());
    }

    /// The detention clock of an arrest it governs; empty for the others, and while the arrival is
    /// not known.
    public static Optional<DetentionClock> clock(CaseFile file, Arrest arrest) {
        return governs(file, arrest.at())
                ? arrest.custody()
                        .arrivedAt()
                        .map(at -> DetentionClock.of(at, arrest.custody().authorisedAt()))
                : Optional.empty();
    }

    /// When PACE's 24 hours end for an arrest they govern; empty for the others, and while the
    /// arrival is not known.
    public static Optional<Instant> endsAt(CaseFile file, Arrest arrest) {
        return clock(file, arrest).map(DetentionClock::endsAt);
    }

    /// Records arrival and authorisation at the station for an arrest already made.
    public static Decision<Breach, BreachRejection> atStation(
            Breach breach, Custody custody, Instant now) {
        return switch (breach.state()) {
            case BreachState.Finished _ -> Decision.reject(BreachRejection.ALREADY_FINISHED);
            case BreachState.Reported _, BreachState.ArrestSought _ ->
                    Decision.reject(BreachRejection.NOT_IN_CUSTODY);
            case BreachState.InCustody(var arrest) ->
                    kept(breach, arrest, custody, now, BreachState.InCustody::new);
            case BreachState.Released(var arrest, var at, var why) ->
                    kept(
                            breach,
                            arrest,
                            custody,
                            now,
                            known -> new BreachState.Released(known, at, why));
            case BreachState.BeforeCourt court ->
                    court.arrestMade()
                            .map(arrest -> kept(breach, arrest, custody, now, court::withArrest))
                            .orElseGet(() -> Decision.reject(BreachRejection.NOT_IN_CUSTODY));
        };
    }

    private static Decision<Breach, BreachRejection> kept(
            Breach breach,
            Arrest arrest,
            Custody custody,
            Instant now,
            Function<Arrest, BreachState> state) {
        return problem(custody, arrest.at(), now)
                .<Decision<Breach, BreachRejection>>map(Decision::reject)
                .orElseGet(
                        () ->
                                Decision.accept(
                                        breach.withState(state.apply(arrest.withCustody(custody))),
                                        new BreachFact.ArrivedAtStation(breach.id(), now)));
    }

    /// Why these times cannot be; empty when they can.
    public static Optional<BreachRejection> problem(
            Custody custody, Instant arrested, Instant now) {
        Optional<Instant> arrived = custody.arrivedAt();
        if (arrived.or(custody::authorisedAt).filter(at -> at.isAfter(now)).isPresent()
                || custody.authorisedAt().filter(at -> at.isAfter(now)).isPresent()) {
            return Optional.of(BreachRejection.IN_THE_FUTURE);
        }
        if (arrived.filter(at -> at.isBefore(arrested)).isPresent()) {
            return Optional.of(BreachRejection.ARRIVAL_BEFORE_ARREST);
        }
        Instant earliest = arrived.orElse(arrested);
        return custody.authorisedAt()
                .filter(at -> at.isBefore(earliest))
                .map(_ -> BreachRejection.AUTHORISED_BEFORE_ARRIVAL);
    }
}
