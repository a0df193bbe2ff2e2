package hedgeward.ui.breach;

import java.util.Optional;
import java.util.regex.Pattern;

/// A number as typed: empty, a whole number above zero, or something else.
record WholeNumber(Optional<Integer> value, boolean isWrong) {

    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,7}");

    static WholeNumber read(String typed) {
        String text = typed.strip().replace("£", "").replace(",", "");
        if (text.isEmpty()) {
            return new WholeNumber(Optional.empty(), false);
        }
        return DIGITS.matcher(text).matches()
                ? new WholeNumber(Optional.of(Integer.parseInt(text)).filter(n -> n > 0), false)
                : new WholeNumber(Optional.empty(), true);
    }
}
