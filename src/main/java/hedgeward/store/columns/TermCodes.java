package hedgeward.store.columns;

import hedgeward.domain.condition.ConditionType;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// Terms in one column: their codes joined by a bar, in the order given; empty text for none.
public final class TermCodes {

    private static final String BAR = "|";

    private TermCodes() {}

    public static String write(List<ConditionType> terms) {
        return terms.stream().map(ConditionType::code).collect(Collectors.joining(BAR));
    }

    public static List<ConditionType> read(String codes) {
        return codes.isEmpty()
                ? List.of()
                : Arrays.stream(codes.split("\\|", -1))
                        .map(code -> ConditionType.ofCode(code).orElseThrow())
                        .toList();
    }
}
