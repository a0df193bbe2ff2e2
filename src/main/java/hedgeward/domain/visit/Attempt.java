package hedgeward.domain.visit;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What came of an attempt to see the protected person.
public enum Attempt {
    SEEN,
    NO_REPLY,
    UNSAFE_TO_SPEAK,
    REFUSED,
    MOVED;

    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    public static Optional<Attempt> ofWord(String word) {
        String folded = word.strip().replace('-', ' ').replace('_', ' ');
        return Arrays.stream(values()).filter(a -> a.word().equalsIgnoreCase(folded)).findFirst();
    }
}
