package hedgeward.app.paper;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Brings what a paper must not repeat and what the paper says to one form, so that the two can be
/// compared however they are typed: case, blanks, accents, punctuation and wide letters make no
/// difference.
public final class GuardedText {

    private static final Pattern NOT_SAID = Pattern.compile("[^\\p{L}\\p{N}]");
    private static final Pattern DIALLED_FIRST =
            Pattern.compile("^(?:(?:00)?440?|0)(?=\\d{9,10}$)");

    private GuardedText() {}

    /// The letters and digits alone, in lower case.
    public static String folded(String text) {
        return NOT_SAID.matcher(
                        Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.UK))
                .replaceAll("");
    }

    /// A telephone number without what is dialled first at home (0) or from abroad (+44): what is
    /// left stands in the number either way.
    public static String foldedPhone(String number) {
        return DIALLED_FIRST.matcher(folded(number)).replaceFirst("");
    }
}
