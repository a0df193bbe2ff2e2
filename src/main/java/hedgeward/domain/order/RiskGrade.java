package hedgeward.domain.order;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Risk as graded by the assessing officer (DASH 2009: standard, medium, high).
public enum RiskGrade {
    STANDARD,
    MEDIUM,
    HIGH;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<RiskGrade> ofWord(String word) {
        return Arrays.stream(values())
                .filter(g -> g.word().equalsIgnoreCase(word.strip()))
                .findFirst();
    }
}
