package hedgeward.domain.people;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// A United Kingdom postcode in its usual form: capitals, one space before the last three
/// characters.
public record Postcode(String value) {

    private static final Pattern SHAPE =
            Pattern.compile("(GIR ?0AA|[A-Z]{1,2}[0-9][A-Z0-9]? [0-9][A-Z]{2})");

    public Postcode {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not a postcode");
        }
    }

    /// Reads a postcode however it is spaced or cased; empty when the shape is not a postcode's.
    public static Optional<Postcode> of(String text) {
        String packed = text.toUpperCase(Locale.ROOT).replaceAll("\\s+", "");
        return Optional.of(packed.replaceFirst("(?=.{3}$)", " "))
                .filter(spaced -> SHAPE.matcher(spaced).matches())
                .map(Postcode::new);
    }

    @Override
    public String toString() {
        return "Postcode[withheld]";
    }
}
