package hedgeward.domain.correction.breach;

import static java.util.Map.entry;

import hedgeward.domain.breach.Breach;
import hedgeward.domain.breach.BreachRejection;
import hedgeward.domain.breach.BreachState;
import hedgeward.domain.breach.CourtOutcome;
import hedgeward.domain.breach.DailySum;
import hedgeward.domain.correction.Amended;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// What the court found and imposed. A sum by the day has no fine beside it: what it comes to
/// follows.
final class OutcomeFields {

    private enum Finding {
        PROVED,
        NOT_PROVED,
        WITHDRAWN
    }

    /// Reads each of these facts.
    static final Map<BreachField, Function<Breach, Optional<String>>> READ =
            Map.ofEntries(
                    entry(
                            BreachField.OUTCOME,
                            breach -> found(breach).map(found -> finding(found).name())),
                    number(BreachField.CUSTODY_DAYS, CourtOutcome.Proved::custodyDays),
                    number(
                            BreachField.FINE_POUNDS,
                            proved ->
                                    proved.daily().isPresent()
                                            ? Optional.empty()
                                            : proved.finePounds()),
                    number(
                            BreachField.DAILY_POUNDS,
                            proved -> proved.daily().map(DailySum::poundsADay)),
                    number(
                            BreachField.DEFAULT_DAYS,
                            proved -> proved.daily().map(DailySum::daysOfDefault)));

    private OutcomeFields() {}

    /// Why the penalty cannot be read; empty when it can.
    static Optional<BreachRejection> problem(Amended<BreachField> amended) {
        boolean proved =
                amended.value(BreachField.OUTCOME)
                        .filter(Finding.PROVED.name()::equals)
                        .isPresent();
        boolean daily = amended.value(BreachField.DAILY_POUNDS).isPresent();
        if (proved && daily != amended.value(BreachField.DEFAULT_DAYS).isPresent()) {
            return Optional.of(BreachRejection.FACT_REQUIRED);
        }
        return proved && daily && amended.value(BreachField.FINE_POUNDS).isPresent()
                ? Optional.of(BreachRejection.PENALTY_IN_TWO_WAYS)
                : Optional.empty();
    }

    static CourtOutcome outcome(Amended<BreachField> amended) {
        return switch (Finding.valueOf(amended.value(BreachField.OUTCOME).orElseThrow())) {
            case PROVED -> proved(amended);
            case NOT_PROVED -> new CourtOutcome.NotProved();
            case WITHDRAWN -> new CourtOutcome.Withdrawn();
        };
    }

    private static CourtOutcome.Proved proved(Amended<BreachField> amended) {
        Optional<Integer> custody = amended.number(BreachField.CUSTODY_DAYS);
        return amended.number(BreachField.DAILY_POUNDS)
                .map(
                        each ->
                                new DailySum(
                                        each,
                                        amended.number(BreachField.DEFAULT_DAYS).orElseThrow()))
                .map(CourtOutcome.Proved::byTheDay)
                .map(sum -> new CourtOutcome.Proved(custody, sum.finePounds(), sum.daily()))
                .orElseGet(
                        () ->
                                new CourtOutcome.Proved(
                                        custody, amended.number(BreachField.FINE_POUNDS)));
    }

    private static Map.Entry<BreachField, Function<Breach, Optional<String>>> number(
            BreachField field, Function<CourtOutcome.Proved, Optional<Integer>> read) {
        return entry(
                field,
                breach ->
                        found(breach)
                                .filter(CourtOutcome.Proved.class::isInstance)
                                .map(CourtOutcome.Proved.class::cast)
                                .flatMap(read)
                                .map(count -> Integer.toString(count)));
    }

    private static Optional<CourtOutcome> found(Breach breach) {
        return breach.state() instanceof BreachState.Finished(var _, var _, var _, var outcome)
                ? Optional.of(outcome)
                : Optional.empty();
    }

    private static Finding finding(CourtOutcome outcome) {
        return switch (outcome) {
            case CourtOutcome.Proved _ -> Finding.PROVED;
            case CourtOutcome.NotProved _ -> Finding.NOT_PROVED;
            case CourtOutcome.Withdrawn _ -> Finding.WITHDRAWN;
        };
    }
}
