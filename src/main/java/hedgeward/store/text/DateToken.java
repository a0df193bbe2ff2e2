package hedgeward.store.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A date of birth as a token, and as people type one: `15/06/2004`, `15.6.2004`, `2004-06-15`.
public final class DateToken {

    private static final Pattern DAY_FIRST =
            Pattern.compile("(\\d{1,2})[./-](\\d{1,2})[./-](\\d{4})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");

    private DateToken() {}

    /// An equals sign and eight digits, year first; no other word has that sign.
    public static String of(LocalDate day) {
        return "=" + day.format(DateTimeFormatter.BASIC_ISO_DATE);
    }

    /// The token of a typed date; empty when the word is no date.
    public static Optional<String> typed(String word) {
        Matcher dayFirst = DAY_FIRST.matcher(word);
        if (dayFirst.matches()) {
            return date(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1));
        }
        Matcher yearFirst = YEAR_FIRST.matcher(word);
        return yearFirst.matches()
                ? date(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3))
                : Optional.empty();
    }

    private static Optional<String> date(String year, String month, String day) {
        try {
            return Optional.of(
                    of(
                            LocalDate.of(
                                    Integer.parseInt(year),
                                    Integer.parseInt(month),
                                    Integer.parseInt(day))));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
