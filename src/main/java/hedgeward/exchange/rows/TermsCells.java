package hedgeward.exchange.rows;

import hedgeward.domain.condition.Condition;
import hedgeward.domain.condition.ConditionType;
import hedgeward.domain.condition.Terms;
import hedgeward.exchange.csv.Cells;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The columns `conditions` and `distance_metres`: one list of terms, of the notice and of the
/// order alike.
final class TermsCells {

    /// As a force's spreadsheet lists them; a kind it does not know comes behind, so that an export
    /// never loses one.
    private static final List<ConditionType> ORDER =
            Stream.concat(listed().stream(), Arrays.stream(ConditionType.values()))
                    .distinct()
                    .toList();

    private static List<ConditionType> listed() {
        return List.of(
                ConditionType.NO_MOLESTATION,
                ConditionType.NO_CONTACT,
                ConditionType.NO_ENTRY,
                ConditionType.LEAVE_PREMISES,
                ConditionType.NO_EVICTION,
                ConditionType.KEEP_DISTANCE);
    }

    private TermsCells() {}

    static Terms read(Cells cells) {
        List<ConditionType> types =
                cells.words("conditions", ConditionType::ofCode, "one of " + codes());
        cells.required("conditions", Optional.of(types));
        Optional<Integer> metres = cells.number("distance_metres", 1);
        boolean distance = types.contains(ConditionType.KEEP_DISTANCE);
        if (distance && metres.isEmpty()) {
            cells.warn(
                    "distance_metres",
                    "distance_metres is empty for keep-distance: the distance is not known yet.");
        }
        if (!distance && metres.isPresent()) {
            cells.warn(
                    "distance_metres",
                    "distance_metres belongs to keep-distance, which is no condition here; it was"
                            + " left out.");
        }
        return new Terms(types.stream().distinct().map(type -> condition(type, metres)).toList());
    }

    private static Condition condition(ConditionType type, Optional<Integer> metres) {
        return type == ConditionType.KEEP_DISTANCE
                ? metres.map(Condition::distance).orElseGet(() -> Condition.of(type))
                : Condition.of(type);
    }

    private static String codes() {
        return Arrays.stream(ConditionType.values())
                .map(ConditionType::code)
                .collect(Collectors.joining(", "));
    }

    static void write(Terms terms, RowText row) {
        row.put("conditions", joined(ORDER.stream().filter(terms::has).toList()))
                .number(
                        "distance_metres",
                        terms.conditions().stream()
                                .flatMap(condition -> condition.metres().stream())
                                .findFirst());
    }

    static String joined(List<ConditionType> types) {
        return types.stream().map(ConditionType::code).collect(Collectors.joining("|"));
    }
}
