package hedgeward.exchange.csv;

import hedgeward.domain.clock.London;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Reads the cells of one row by type and collects what is wrong with them. A cell that is empty,
/// or wrong, reads as empty; a row with any problem is rejected.
public final class Cells {

    /// Longest text of a cell, in characters.
    public static final int LONGEST_TEXT = 4_000;

    private static final int MOST_DIGITS = 9;

    private final CsvRow row;
    private final Set<CellProblem> problems = new LinkedHashSet<>();
    private final Set<CellProblem> warnings = new LinkedHashSet<>();

    public Cells(CsvRow row) {
        this.row = row;
        row.misfit().ifPresent(reason -> reject("", reason));
    }

    /// Row of the spreadsheet, the header being row 1.
    public int number() {
        return row.number();
    }

    public CsvRow row() {
        return row;
    }

    /// Whether nothing is wrong so far.
    public boolean isSound() {
        return problems.isEmpty();
    }

    public List<CellProblem> problems() {
        return List.copyOf(problems);
    }

    public List<CellProblem> warnings() {
        return List.copyOf(warnings);
    }

    public void reject(String column, String reason) {
        problems.add(new CellProblem(column, reason));
    }

    public void warn(String column, String reason) {
        warnings.add(new CellProblem(column, reason));
    }

    public Optional<String> text(String column) {
        Optional<String> text = row.text(column);
        if (text.filter(t -> t.codePointCount(0, t.length()) > LONGEST_TEXT).isPresent()) {
            reject(
                    column,
                    "The cell has more than 4,000 characters; is a quotation mark left open?");
            return Optional.empty();
        }
        return text;
    }

    /// Text of at most so many characters.
    public Optional<String> text(String column, int longest) {
        Optional<String> text = text(column);
        if (text.filter(t -> t.length() > longest).isPresent()) {
            reject(column, "%s has more than %d characters.".formatted(column, longest));
            return Optional.empty();
        }
        return text;
    }

    /// Demands something in a cell that must not be empty.
    public <T> Optional<T> required(String column, Optional<T> value) {
        if (row.text(column).isEmpty()) {
            reject(column, column + " is empty, and no row can do without it.");
        }
        return value;
    }

    public Optional<LocalDate> date(String column) {
        return text(column)
                .flatMap(text -> instantOf(column, WallTimes.readDate(text)))
                .map(London::dateOf);
    }

    public Optional<Instant> instant(String column) {
        return text(column).flatMap(text -> instantOf(column, WallTimes.readTime(text)));
    }

    private Optional<Instant> instantOf(String column, TimeReading reading) {
        return switch (reading) {
            case TimeReading.Exact(Instant instant) -> Optional.of(instant);
            case TimeReading.FirstOfTwo(Instant first) -> {
                warn(
                        column,
                        column
                                + " lies in the hour that came twice when the clocks went back; it"
                                + " was read as the first.");
                yield Optional.of(first);
            }
            case TimeReading.Wrong(String reason) -> {
                reject(column, column + " " + reason + ".");
                yield Optional.empty();
            }
        };
    }

    public Optional<Boolean> yesNo(String column) {
        return word(column, Cells::truth, "yes or no");
    }

    private static Optional<Boolean> truth(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "yes", "y", "true", "t", "1" -> Optional.of(true);
            case "no", "n", "false", "f", "0" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    /// A whole number from `least` up.
    public Optional<Integer> number(String column, int least) {
        Optional<Integer> number = word(column, Cells::digits, "a whole number");
        if (number.filter(n -> n < least).isPresent()) {
            reject(column, "%s is less than %d.".formatted(column, least));
            return Optional.empty();
        }
        return number;
    }

    private static Optional<Integer> digits(String text) {
        String plain = text.startsWith("-") ? text.substring(1) : text;
        boolean whole =
                !plain.isEmpty()
                        && plain.length() <= MOST_DIGITS
                        && plain.chars().allMatch(c -> c >= '0' && c <= '9');
        return whole ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    /// A word with a fixed meaning.
    ///
    /// @param expected the words that would do, for the reason when none does
    public <T> Optional<T> word(
            String column, Function<String, Optional<T>> reader, String expected) {
        Optional<String> text = text(column);
        Optional<T> meant = text.flatMap(reader);
        if (text.isPresent() && meant.isEmpty()) {
            reject(column, "%s is not %s.".formatted(column, expected));
        }
        return meant;
    }

    /// Words joined by a bar, each with a fixed meaning and kept once.
    public <T> List<T> words(String column, Function<String, Optional<T>> reader, String expected) {
        List<T> meant = new ArrayList<>();
        for (String word : text(column).map(t -> t.split("\\|", -1)).orElse(new String[0])) {
            Optional<T> one = CellText.kept(word).flatMap(reader);
            if (one.isEmpty()) {
                reject(column, "%s has a word that is not %s.".formatted(column, expected));
            } else if (meant.contains(one.get())) {
                warn(column, column + " names one thing twice; it was kept once.");
            } else {
                meant.add(one.get());
            }
        }
        return meant;
    }
}
