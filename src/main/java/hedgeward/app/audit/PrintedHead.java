package hedgeward.app.audit;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The head of the log as somebody reads it off a schedule, a handover sheet or a backup's answer:
/// the first hexadecimal digits of a hash, however spaced.
///
/// @param hex 12 to 64 digits, small letters
public record PrintedHead(String hex) {

    private static final Pattern DIGITS = Pattern.compile("[0-9a-f]{12,64}");

    public PrintedHead {
        if (!DIGITS.matcher(hex).matches()) {
            throw new IllegalArgumentException("a printed head has 12 to 64 hexadecimal digits");
        }
    }

    /// Reads what was typed; empty where it is no head.
    public static Optional<PrintedHead> of(String typed) {
        String hex = typed.replaceAll("[\\s-]", "").toLowerCase(Locale.ROOT);
        return DIGITS.matcher(hex).matches() ? Optional.of(new PrintedHead(hex)) : Optional.empty();
    }
}
