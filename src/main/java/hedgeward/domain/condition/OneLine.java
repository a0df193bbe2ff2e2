package hedgeward.domain.condition;

import java.util.regex.Pattern;

/// Words that stand on one line of a paper or a list.
final class OneLine {

    private static final Pattern BREAKS = Pattern.compile("[\\s\\p{Cntrl}\\u2028\\u2029]+");

    private OneLine() {}

    /// Blanks and line ends become one space; none at either end.
    static String of(String words) {
        return BREAKS.matcher(words).replaceAll(" ").strip();
    }
}
