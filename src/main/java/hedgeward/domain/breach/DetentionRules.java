package hedgeward.domain.breach;

import hedgeward.domain.clock.DetentionClock;
import hedgeward.domain.common.Decision;
import hedgeward.domain.law.BreachOf;
import hedgeward.domain.law.Regime;
import hedgeward.domain.order.CaseFile;

import java.time.Instant;
import java.util.Optional;

/// Which arrests the detention clock of PACE governs, and what it runs from. Breach of a DAPO is an
/// offence (DAA 2021 s.39) and the arrest is under PACE s.24 (s.40(9)); breach of a DVPN, DVPO or
/// DAPN is none, so the court clock governs that arrest alone.
public final class DetentionRules {

    private DetentionRules() {}

    /// Whether PACE's clock governs an arrest for this breach at that instant.
    public static boolean governs(CaseFile file, Instant arrested) {
        return file.regime() == Regime.DAPN_DAPO
                && BreachRules.whatIsBroken(file, arrested)
                        .filter(broken -> broken == BreachOf.ORDER)
                        .isPresent();
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

    /// Records arrival and authorisation at the station for an arrest already made.
    public static Decision<Breach, BreachRejection> atStation(
            Breach breach, Custody custody, Instant now) {
        Optional<Arrest> arrest = breach.state().arrestMade();
        if (!breach.isOpen()) {
            return Decision.reject(BreachRejection.ALREADY_FINISHED);
        }
        if (arrest.isEmpty()) {
            return Decision.reject(BreachRejection.NOT_IN_CUSTODY);
        }
        Optional<BreachRejection> problem = problem(custody, arrest.get().at(), now);
        return problem.<Decision<Breach, BreachRejection>>map(Decision::reject)
                .orElseGet(
                        () ->
                                Decision.accept(
                                        breach.withState(
                                                with(
                                                        breach.state(),
                                                        arrest.get().withCustody(custody))),
                                        new BreachFact.ArrivedAtStation(breach.id(), now)));
    }

    /// Why these times cannot be; empty when they can.
    static Optional<BreachRejection> problem(Custody custody, Instant arrested, Instant now) {
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

    private static BreachState with(BreachState state, Arrest arrest) {
        return switch (state) {
            case BreachState.InCustody _ -> new BreachState.InCustody(arrest);
            case BreachState.BeforeCourt(var _, var at, var adjourned, var remand, var again) ->
                    new BreachState.BeforeCourt(Optional.of(arrest), at, adjourned, remand, again);
            case BreachState.Released(var _, var at, var why) ->
                    new BreachState.Released(arrest, at, why);
            case BreachState.Finished(var _, var at, var outcome) ->
                    new BreachState.Finished(Optional.of(arrest), at, outcome);
            case BreachState.Reported _, BreachState.ArrestSought _ -> state;
        };
    }
}
