package hedgeward.store.common;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What binds an entry of the log to the old and new values a correction kept beside it: where they
/// lie and their code under the random letters that lie with them. The entry itself holds no value.
///
/// @param table the table of the correction
/// @param number its number within the record
/// @param code 64 hexadecimal digits
public record CorrectionSeal(String table, int number, String code) {

    /// What an entry calls it.
    public static final String DETAIL = "kept";

    private static final Pattern TEXT =
            Pattern.compile("([a-z]+_correction):(\\d{1,9}):([0-9a-f]{64})");

    /// One fact as it lies in the table; empty where it was, or is, not known.
    public record Row(String field, Optional<String> before, Optional<String> after) {

        @Override
        public String toString() {
            return "Row[" + field + "]";
        }
    }

    /// Whose correction it is.
    public record Place(String table, UUID owner, int number) {}

    /// @param rows by the names of their facts
    public static CorrectionSeal of(Place place, String salt, List<Row> rows) {
        SaltedCode code = new SaltedCode(salt);
        code.add(place.owner() + "|" + place.number() + "|" + rows.size());
        for (Row row : rows) {
            code.add(row.field()).add(row.before()).add(row.after());
        }
        return new CorrectionSeal(place.table(), place.number(), code.hex());
    }

    /// Reads what [#text] wrote.
    public static Optional<CorrectionSeal> read(String text) {
        Matcher parts = TEXT.matcher(text);
        return parts.matches()
                ? Optional.of(
                        new CorrectionSeal(
                                parts.group(1), Integer.parseInt(parts.group(2)), parts.group(3)))
                : Optional.empty();
    }

    public String text() {
        return table + ":" + number + ":" + code;
    }
}
