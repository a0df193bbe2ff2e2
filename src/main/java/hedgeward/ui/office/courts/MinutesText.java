package hedgeward.ui.office.courts;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

/// A length in whole minutes as typed, at most twelve hours.
final class MinutesText {

    private static final Pattern SHAPE = Pattern.compile("\\d{1,4}");
    private static final Duration MOST = Duration.ofHours(12);

    private MinutesText() {}

    static Optional<Duration> read(String typed) {
        return Optional.of(typed.strip())
                .filter(text -> SHAPE.matcher(text).matches())
                .map(text -> Duration.ofMinutes(Long.parseLong(text)))
                .filter(length -> length.compareTo(MOST) <= 0);
    }
}
