package hedgeward.domain.correction.breach;

import static java.util.Map.entry;

import hedgeward.domain.breach.Breach;
import hedgeward.domain.breach.BreachState;
import hedgeward.domain.breach.Remand;
import hedgeward.domain.correction.Amended;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// The days in court and what becomes of the respondent between them.
final class CourtFields {

    /// Reads each of these facts.
    static final Map<BreachField, Function<Breach, Optional<String>>> READ =
            Map.ofEntries(
                    entry(
                            BreachField.BEFORE_COURT_AT,
                            breach -> firstDay(breach).map(Instant::toString)),
                    entry(
                            BreachField.COURT_AGAIN_AT,
                            breach -> again(breach).map(Instant::toString)),
                    entry(
                            BreachField.REMAND_KIND,
                            breach -> remand(breach).map(Remand::kind).map(Remand.Kind::name)),
                    entry(
                            BreachField.REMAND_UNTIL,
                            breach -> remand(breach).map(Remand::until).map(Instant::toString)),
                    entry(
                            BreachField.REMAND_WORDS,
                            breach -> remand(breach).flatMap(Remand::words)));

    private CourtFields() {}

    static boolean isOpen(BreachField field, Breach breach) {
        return switch (field) {
            case BEFORE_COURT_AT ->
                    breach.state() instanceof BreachState.BeforeCourt
                            || breach.state() instanceof BreachState.Finished;
            case COURT_AGAIN_AT -> again(breach).isPresent();
            case REMAND_KIND, REMAND_UNTIL, REMAND_WORDS -> remand(breach).isPresent();
            case OUTCOME, CUSTODY_DAYS, FINE_POUNDS, DAILY_POUNDS, DEFAULT_DAYS ->
                    breach.state() instanceof BreachState.Finished;
            case REPORTED_AT,
                    SOURCE,
                    TERMS,
                    WORDS,
                    SOUGHT_SINCE,
                    ARRESTED_AT,
                    ARREST_PLACE,
                    CUSTODY_REF,
                    ARRIVED_AT,
                    DETENTION_AUTHORISED_AT,
                    TIME_SOURCE,
                    COURT_BY,
                    RELEASED_AT,
                    RELEASE_REASON ->
                    false;
        };
    }

    static Breach with(Breach breach, Amended<BreachField> amended) {
        return switch (breach.state()) {
            case BreachState.BeforeCourt court ->
                    breach.withState(
                            new BreachState.BeforeCourt(
                                    court.arrestMade(),
                                    amended.moment(BreachField.BEFORE_COURT_AT).orElseThrow(),
                                    court.adjourned(),
                                    court.remand().map(_ -> remand(amended)),
                                    amended.moment(BreachField.COURT_AGAIN_AT)));
            case BreachState.Finished(var made, var _, var _, var _) ->
                    breach.withState(
                            new BreachState.Finished(
                                    made,
                                    amended.moment(BreachField.BEFORE_COURT_AT),
                                    amended.moment(BreachField.COURT_AGAIN_AT),
                                    OutcomeFields.outcome(amended)));
            case BreachState.Reported _,
                    BreachState.ArrestSought _,
                    BreachState.InCustody _,
                    BreachState.Released _ ->
                    breach;
        };
    }

    private static Remand remand(Amended<BreachField> amended) {
        return new Remand(
                Remand.Kind.valueOf(amended.value(BreachField.REMAND_KIND).orElseThrow()),
                amended.moment(BreachField.REMAND_UNTIL).orElseThrow(),
                amended.value(BreachField.REMAND_WORDS));
    }

    private static Optional<Instant> again(Breach breach) {
        return breach.state() instanceof BreachState.Finished finished
                ? finished.again()
                : inCourt(breach).flatMap(BreachState.BeforeCourt::again);
    }

    private static Optional<Instant> firstDay(Breach breach) {
        return breach.state() instanceof BreachState.Finished(var _, var at, var _, var _)
                ? at
                : inCourt(breach).map(BreachState.BeforeCourt::at);
    }

    private static Optional<Remand> remand(Breach breach) {
        return inCourt(breach).flatMap(BreachState.BeforeCourt::remand);
    }

    private static Optional<BreachState.BeforeCourt> inCourt(Breach breach) {
        return breach.state() instanceof BreachState.BeforeCourt court
                ? Optional.of(court)
                : Optional.empty();
    }
}
