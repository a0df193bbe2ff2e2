package hedgeward.domain.breach;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Where the report of a breach came from.
public enum BreachSource {
    VISIT,
    CALL,
    PATROL,
    COUNTER,
    OTHER;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<BreachSource> ofWord(String word) {
        return Arrays.stream(values())
                .filter(s -> s.word().equalsIgnoreCase(word.strip()))
                .findFirst();
    }
}
