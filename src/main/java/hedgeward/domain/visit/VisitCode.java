package hedgeward.domain.visit;

import java.util.Locale;

/// The short code of a visit on paper, such as `V00412`; typed or scanned when the paper comes
/// back.
public record VisitCode(String value) {

    public VisitCode {
        value = value.strip().toUpperCase(Locale.ROOT);
        if (value.isEmpty() || value.length() > 20) {
            throw new IllegalArgumentException("a visit code has 1 to 20 characters");
        }
    }

    /// The code of the n-th visit of an office.
    public static VisitCode ofNumber(long number) {
        return new VisitCode("V%05d".formatted(number));
    }
}
