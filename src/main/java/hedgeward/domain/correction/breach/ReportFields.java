package hedgeward.domain.correction.breach;

import static java.util.Map.entry;

import hedgeward.domain.breach.Breach;
import hedgeward.domain.breach.BreachSource;
import hedgeward.domain.condition.ConditionType;
import hedgeward.domain.correction.Amended;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The report: when, from where, which terms, what was said or seen.
final class ReportFields {

    private static final String APART = " ";

    /// Reads each of these facts.
    static final Map<BreachField, Function<Breach, Optional<String>>> READ =
            Map.ofEntries(
                    entry(
                            BreachField.REPORTED_AT,
                            breach -> Optional.of(breach.reportedAt().toString())),
                    entry(BreachField.SOURCE, breach -> Optional.of(breach.source().name())),
                    entry(BreachField.TERMS, breach -> names(breach.conditions())),
                    entry(BreachField.WORDS, Breach::words));

    private ReportFields() {}

    static Breach with(Breach breach, Amended<BreachField> amended) {
        return new Breach(
                breach.id(),
                breach.version(),
                breach.caseId(),
                breach.visitId(),
                amended.moment(BreachField.REPORTED_AT).orElseThrow(),
                BreachSource.valueOf(amended.value(BreachField.SOURCE).orElseThrow()),
                amended.value(BreachField.TERMS).map(ReportFields::types).orElse(List.of()),
                amended.value(BreachField.WORDS),
                breach.state());
    }

    private static Optional<String> names(List<ConditionType> types) {
        return types.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        types.stream()
                                .distinct()
                                .sorted()
                                .map(ConditionType::name)
                                .collect(Collectors.joining(APART)));
    }

    private static List<ConditionType> types(String names) {
        return Arrays.stream(names.split(APART)).map(ConditionType::valueOf).toList();
    }
}
