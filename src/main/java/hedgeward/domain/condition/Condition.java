package hedgeward.domain.condition;

import java.util.Optional;

/// One term of a notice or an order.
///
/// @param metres the stated distance in metres; only for [ConditionType#KEEP_DISTANCE]
/// @param courtWords the term exactly as the notice or order puts it, when it was typed in
public record Condition(ConditionType type, Optional<Integer> metres, Optional<String> courtWords) {

    public Condition {
        if (metres.isPresent() && type != ConditionType.KEEP_DISTANCE) {
            throw new IllegalArgumentException("only a distance term has metres");
        }
        if (metres.isPresent() && metres.get() <= 0) {
            throw new IllegalArgumentException("a distance is more than 0 metres");
        }
    }

    public static Condition of(ConditionType type) {
        return new Condition(type, Optional.empty(), Optional.empty());
    }

    public static Condition distance(int metres) {
        return new Condition(ConditionType.KEEP_DISTANCE, Optional.of(metres), Optional.empty());
    }

    @Override
    public String toString() {
        return "Condition[" + type + "]";
    }
}
