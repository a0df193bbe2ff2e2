package hedgeward.domain.correction.breach;

import static java.util.Map.entry;

import hedgeward.domain.breach.Arrest;
import hedgeward.domain.breach.Breach;
import hedgeward.domain.breach.BreachState;
import hedgeward.domain.breach.Custody;
import hedgeward.domain.clock.KeptDeadline;
import hedgeward.domain.correction.Amended;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// The arrest, the time at the station, the release.
final class ArrestFields {

    /// Reads each of these facts.
    static final Map<BreachField, Function<Breach, Optional<String>>> READ =
            Map.ofEntries(
                    entry(BreachField.SOUGHT_SINCE, ArrestFields::sought),
                    of(BreachField.ARRESTED_AT, arrest -> Optional.of(arrest.at().toString())),
                    of(BreachField.ARREST_PLACE, Arrest::place),
                    of(BreachField.CUSTODY_REF, Arrest::custodyRef),
                    of(
                            BreachField.ARRIVED_AT,
                            arrest -> arrest.custody().arrivedAt().map(Instant::toString)),
                    of(
                            BreachField.DETENTION_AUTHORISED_AT,
                            arrest -> arrest.custody().authorisedAt().map(Instant::toString)),
                    of(BreachField.TIME_SOURCE, Arrest::timeSource),
                    of(
                            BreachField.COURT_BY,
                            arrest ->
                                    arrest.courtBy()
                                            .map(KeptDeadline::actBy)
                                            .map(Instant::toString)),
                    entry(
                            BreachField.RELEASED_AT,
                            breach -> released(breach).map(freed -> freed.at().toString())),
                    entry(
                            BreachField.RELEASE_REASON,
                            breach -> released(breach).map(BreachState.Released::why)));

    private ArrestFields() {}

    static boolean isOpen(BreachField field, Breach breach) {
        boolean ofRelease = field == BreachField.RELEASED_AT || field == BreachField.RELEASE_REASON;
        return ofRelease ? released(breach).isPresent() : breach.state().arrestMade().isPresent();
    }

    private static Optional<String> sought(Breach breach) {
        return breach.state() instanceof BreachState.ArrestSought(var since)
                ? Optional.of(since.toString())
                : Optional.empty();
    }

    private static Optional<BreachState.Released> released(Breach breach) {
        return breach.state() instanceof BreachState.Released freed
                ? Optional.of(freed)
                : Optional.empty();
    }

    /// The court clock is left as it was: who corrects the time works it out.
    static Breach with(Breach breach, Amended<BreachField> amended) {
        Breach known = onArrest(breach, arrest -> arrest(arrest, amended));
        return known.state() instanceof BreachState.Released(var arrest, var _, var _)
                ? known.withState(
                        new BreachState.Released(
                                arrest,
                                amended.moment(BreachField.RELEASED_AT).orElseThrow(),
                                amended.value(BreachField.RELEASE_REASON).orElseThrow()))
                : known;
    }

    /// The same breach, its arrest with another court clock.
    static Breach withCourtBy(Breach breach, Optional<KeptDeadline> courtBy) {
        return onArrest(
                breach,
                arrest ->
                        new Arrest(
                                arrest.at(),
                                arrest.place(),
                                arrest.custodyRef(),
                                courtBy,
                                arrest.custody(),
                                arrest.timeSource()));
    }

    private static Breach onArrest(Breach breach, UnaryOperator<Arrest> change) {
        return breach.withState(
                switch (breach.state()) {
                    case BreachState.Reported reported -> reported;
                    case BreachState.ArrestSought sought -> sought;
                    case BreachState.InCustody(var arrest) ->
                            new BreachState.InCustody(change.apply(arrest));
                    case BreachState.Released(var arrest, var at, var why) ->
                            new BreachState.Released(change.apply(arrest), at, why);
                    case BreachState.BeforeCourt court ->
                            new BreachState.BeforeCourt(
                                    court.arrestMade().map(change),
                                    court.at(),
                                    court.adjourned(),
                                    court.remand(),
                                    court.again());
                    case BreachState.Finished(var made, var at, var again, var outcome) ->
                            new BreachState.Finished(made.map(change), at, again, outcome);
                });
    }

    private static Arrest arrest(Arrest arrest, Amended<BreachField> amended) {
        return new Arrest(
                amended.moment(BreachField.ARRESTED_AT).orElseThrow(),
                amended.value(BreachField.ARREST_PLACE),
                amended.value(BreachField.CUSTODY_REF),
                arrest.courtBy(),
                new Custody(
                        amended.moment(BreachField.ARRIVED_AT),
                        amended.moment(BreachField.DETENTION_AUTHORISED_AT)),
                amended.value(BreachField.TIME_SOURCE));
    }

    private static Map.Entry<BreachField, Function<Breach, Optional<String>>> of(
            BreachField field, Function<Arrest, Optional<String>> read) {
        return entry(field, breach -> breach.state().arrestMade().flatMap(read));
    }
}
