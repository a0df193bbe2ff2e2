package hedgeward.domain.visit;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Why a visit is made. No source fixes a timetable; these are force practice.
public enum VisitPurpose {
    FIRST,
    ROUTINE,
    PRE_EXPIRY,
    POST_BREACH,
    OTHER;

    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<VisitPurpose> ofWord(String word) {
        return Arrays.stream(values())
                .filter(p -> p.word().equalsIgnoreCase(word.strip()))
                .findFirst();
    }
}
