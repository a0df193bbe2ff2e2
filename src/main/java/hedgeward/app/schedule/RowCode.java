package hedgeward.app.schedule;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What is scanned or typed from a printed row: the visit's code and, from a scan, the copy it
/// stood on, as `V00004/12`. It says nothing to whoever finds the paper.
public record RowCode(String visitCode, Optional<Integer> copyNumber) {

    private static final Pattern FORM =
            Pattern.compile("([A-Z0-9][A-Z0-9-]{0,31})(?:/(\\d{1,9}))?");

    /// Reads what a scanner or a person entered; blanks and small letters do not matter.
    ///
    /// @return empty if it has not the form of a row code
    public static Optional<RowCode> read(String entered) {
        Matcher matcher = FORM.matcher(entered.replaceAll("\\s", "").toUpperCase(Locale.ROOT));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        return Optional.of(
                new RowCode(
                        matcher.group(1),
                        Optional.ofNullable(matcher.group(2)).map(Integer::valueOf)));
    }

    /// The code as printed into the square.
    public String text() {
        return visitCode + copyNumber.map(n -> "/" + n).orElse("");
    }
}
