package hedgeward.ui.kit;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Times of day as typed at the desk: `03:10`, `3.10`, `0310`, `310`.
final class MomentText {

    private static final Pattern SHAPE = Pattern.compile("(\\d{1,2})[:.h ]?(\\d{2})");

    private MomentText() {}

    /// The time that was typed, if it is one.
    static Optional<LocalTime> read(String typed) {
        Matcher matcher = SHAPE.matcher(typed.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    LocalTime.of(
                            Integer.parseInt(matcher.group(1)),
                            Integer.parseInt(matcher.group(2))));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
