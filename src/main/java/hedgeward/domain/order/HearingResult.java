package hedgeward.domain.order;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What a hearing of the application ended in (CSA 2010 s.27, s.28).
public enum HearingResult {
    /// The court made the order.
    MADE,
    /// The court did not make it; the notice ends.
    REFUSED,
    /// The application was withdrawn; the notice ends.
    WITHDRAWN,
    /// Adjourned: the notice goes on until the application is determined (CSA 2010 s.27(8)-(9)).
    /// There is no limit in law.
    ADJOURNED,
    /// Not heard within the 48 hours: the notice lapsed.
    LAPSED;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<HearingResult> ofWord(String word) {
        return Arrays.stream(values())
                .filter(r -> r.word().equalsIgnoreCase(word.strip()))
                .findFirst();
    }
}
