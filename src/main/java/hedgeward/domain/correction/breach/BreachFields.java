package hedgeward.domain.correction.breach;

import hedgeward.domain.breach.Breach;
import hedgeward.domain.correction.Amended;
import hedgeward.domain.correction.FactChange;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads and writes the facts of a breach one by one.
public final class BreachFields {

    private static final Map<BreachField, Function<Breach, Optional<String>>> READERS =
            Stream.of(ReportFields.READ, ArrestFields.READ, CourtFields.READ, OutcomeFields.READ)
                    .flatMap(some -> some.entrySet().stream())
                    .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private BreachFields() {}

    /// The value as text; empty when it is not known.
    public static Optional<String> read(Breach breach, BreachField field) {
        return Optional.ofNullable(READERS.get(field)).orElseThrow().apply(breach);
    }

    /// The facts of this breach that can be put right: those of what has happened so far.
    public static Set<BreachField> open(Breach breach) {
        EnumSet<BreachField> open = EnumSet.allOf(BreachField.class);
        open.removeIf(field -> field.isDerived() || !isOpen(field, breach));
        return open;
    }

    /// What differs between two states of one breach.
    public static List<FactChange<BreachField>> between(Breach before, Breach after) {
        return Arrays.stream(BreachField.values())
                .map(field -> new FactChange<>(field, read(before, field), read(after, field)))
                .filter(change -> !change.before().equals(change.after()))
                .toList();
    }

    /// The breach with these facts; the rest as it was.
    static Breach with(Breach breach, Amended<BreachField> amended) {
        Breach reported = ReportFields.with(breach, amended);
        return CourtFields.with(ArrestFields.with(reported, amended), amended);
    }

    private static boolean isOpen(BreachField field, Breach breach) {
        return switch (field.group()) {
            case REPORT -> true;
            case ARREST -> ArrestFields.isOpen(field, breach);
            case COURT -> CourtFields.isOpen(field, breach);
        };
    }
}
