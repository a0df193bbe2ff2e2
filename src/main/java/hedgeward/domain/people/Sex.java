package hedgeward.domain.people;

import java.util.Locale;
import java.util.Optional;

/// Sex as recorded by the force.
public enum Sex {
    FEMALE,
    MALE,
    OTHER;

    /// The word used on screen, on paper and in files.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Reads the word or its first letter, whatever the case.
    public static Optional<Sex> ofWord(String word) {
        return switch (word.strip().toLowerCase(Locale.ROOT)) {
            case "female", "f" -> Optional.of(FEMALE);
            case "male", "m" -> Optional.of(MALE);
            case "other", "x" -> Optional.of(OTHER);
            default -> Optional.empty();
        };
    }
}
